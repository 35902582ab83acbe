import type { orderFeature } from '#shared/selling/order/order-feature'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { SaleDesk } from '../sale/participant'
import { orderDocuments } from './order-documents'
import { orderCommands, orderQueries } from './order-handlers'
import type { OrderClaims } from './take-order'

/** What main does for quotes and orders. */
export const orderMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => orderQueries(desk),
  commands: ({ desk, orderClaims }: { readonly desk: SaleDesk; readonly orderClaims: OrderClaims }) =>
    orderCommands(desk, desk.papers, orderClaims),
  documents: [orderDocuments],
} satisfies MainFeature<(typeof orderFeature)['operations']>
