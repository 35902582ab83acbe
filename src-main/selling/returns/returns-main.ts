import type { returnsFeature } from '#shared/selling/returns/returns-feature'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { SaleDesk } from '../sale/participant'
import { returnsCommands, returnsQueries } from './returns-handlers'

/** What main does for returns. */
export const returnsMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => returnsQueries(desk),
  commands: ({ desk }: { readonly desk: SaleDesk }) => returnsCommands(desk),
} satisfies MainFeature<(typeof returnsFeature)['operations']>
