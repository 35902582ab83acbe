import type { customerFeature } from '#shared/customers/customer/customer-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { customerDocuments } from './customer-document'
import { customerCommands, customerQueries } from './customer-handlers'

/** What main does for customers. */
export const customerMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => customerQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => customerCommands(desk),
  documents: [customerDocuments],
} satisfies MainFeature<(typeof customerFeature)['operations']>
