import type { stockFeature } from '#shared/goods/stock/stock-feature'
import type { Papers } from '../../devices/device/print-queue'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { countQueries } from './counting/count-handlers'
import { documentCommands, documentQueries } from './documents/document-handlers'
import { stockPosted } from './documents/stock-posted'
import { movementCommands, movementQueries } from './movements/movement-handlers'
import { stockCheckJob } from './stock-check-job'
import { stockQueries } from './stock-handlers'

interface Works {
  readonly desk: Desk
  readonly papers: Papers
  readonly central: Pick<CentralLink, 'facts'>
}

/** What main does for stock. */
export const stockMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => ({
    ...stockQueries(desk),
    ...documentQueries(desk),
    ...movementQueries(desk),
    ...countQueries(desk),
  }),
  commands: ({ desk, papers, central: { facts } }: Works) => ({
    ...documentCommands({ ...desk, papers, facts }),
    ...movementCommands(desk),
  }),
  facts: [stockPosted],
  jobs: ({ desk }: { readonly desk: Desk }) => [stockCheckJob(desk)],
} satisfies MainFeature<(typeof stockFeature)['operations']>
