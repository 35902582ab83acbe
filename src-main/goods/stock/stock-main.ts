import type { stockFeature } from '#shared/goods/stock/stock-feature'
import type { Papers } from '../../devices/device/print-queue'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { countQueries } from './counting/count-handlers'
import { documentCommands, documentQueries } from './documents/document-handlers'
import { movementCommands, movementQueries } from './movements/movement-handlers'
import { stockCheckJob } from './stock-check-job'
import { stockQueries } from './stock-handlers'

interface Works {
  readonly desk: Desk
  readonly papers: Papers
}

/** What main does for stock. */
export const stockMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => ({
    ...stockQueries(desk),
    ...documentQueries(desk),
    ...movementQueries(desk),
    ...countQueries(desk),
  }),
  commands: ({ desk, papers }: Works) => ({
    ...documentCommands({ ...desk, papers }),
    ...movementCommands(desk),
  }),
  jobs: ({ desk }: { readonly desk: Desk }) => [stockCheckJob(desk)],
} satisfies MainFeature<(typeof stockFeature)['operations']>
