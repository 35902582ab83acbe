import type { stockFeature } from '#shared/goods/stock/stock-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { stockCheckJob } from './stock-check-job'
import { stockQueries } from './stock-handlers'

/** What main does for stock. */
export const stockMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => stockQueries(desk),
  commands: () => ({}),
  jobs: ({ desk }: { readonly desk: Desk }) => [stockCheckJob(desk)],
} satisfies MainFeature<(typeof stockFeature)['operations']>
