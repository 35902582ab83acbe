import type { templateFeature } from '#shared/customers/template/template-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { templateCommands, templateQueries } from './template-handlers'

/** What main does for the texts of messages. */
export const templateMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => templateQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => templateCommands(desk),
} satisfies MainFeature<(typeof templateFeature)['operations']>
