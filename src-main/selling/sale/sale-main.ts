import type { saleFeature } from '#shared/selling/sale/sale-feature'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Concerned } from '../../store/till/session-parts'
import { parkedConcern } from './parked-concern'
import type { SaleDesk } from './participant'
import { saleCommands, saleQueries } from './sale-handlers'
import type { ViewSale } from './view-sale'

/** What main does for selling. */
export const saleMain = {
  queries: ({ desk, viewSale }: { readonly desk: ReadDesk; readonly viewSale: ViewSale }) =>
    saleQueries(desk, viewSale),
  commands: ({ desk }: { readonly desk: SaleDesk }) => saleCommands(desk),
  concerns: [parkedConcern],
} satisfies MainFeature<(typeof saleFeature)['operations']> & Concerned
