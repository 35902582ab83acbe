import type { orderFeature } from '#shared/selling/order/order-feature'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { SaleDesk } from '../sale/participant'
import { orderCommands, orderQueries } from './order-handlers'

/** What main does for quotes and orders. */
export const orderMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => orderQueries(desk),
  commands: ({ desk }: { readonly desk: SaleDesk }) => orderCommands(desk, desk.papers),
} satisfies MainFeature<(typeof orderFeature)['operations']>
