import type { templateFeature } from '#shared/customers/template/template-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { templateDocuments } from './template-document'
import { templateCommands, templateQueries } from './template-handlers'

interface Works {
  readonly desk: Desk
  readonly central: CentralLink
}

/** What main does for the texts of messages. */
export const templateMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => templateQueries(desk),
  commands: ({ desk, central }: Works) => templateCommands(desk, central),
  documents: [templateDocuments],
} satisfies MainFeature<(typeof templateFeature)['operations']>
