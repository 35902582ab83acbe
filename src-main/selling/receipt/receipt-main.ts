import type { receiptFeature } from '#shared/selling/receipt/receipt-feature'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { SaleDesk } from '../sale/participant'
import { receiptCommands, receiptQueries } from './receipt-handlers'

interface Asked {
  readonly desk: ReadDesk
  readonly participants: SaleDesk['participants']
}

/** What main does for papers of a sale. */
export const receiptMain = {
  queries: ({ desk, participants }: Asked) => receiptQueries({ ...desk, participants }),
  commands: ({ desk }: { readonly desk: SaleDesk }) => receiptCommands(desk),
} satisfies MainFeature<(typeof receiptFeature)['operations']>
