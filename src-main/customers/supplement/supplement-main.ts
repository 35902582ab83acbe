import type { supplementFeature } from '#shared/customers/supplement/supplement-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { customerQuestions } from './supplement-documents'
import { supplementCommands, supplementQueries } from './supplement-handlers'

/** What main does for complementos. */
export const supplementMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => supplementQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => supplementCommands(desk),
  documents: [customerQuestions],
} satisfies MainFeature<(typeof supplementFeature)['operations']>
