import type { customerFeature } from '#shared/customers/customer/customer-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Checking } from '../../store/settings/parameter-check'
import { mandatoryCheck } from './check-mandatory'
import { customerDocuments } from './customer-document'
import { customerCommands, customerQueries } from './customer-handlers'
import { labelDocuments } from './label-document'
import type { PrintingWork } from './paper/print-customer'

interface Works extends PrintingWork {
  readonly desk: Desk
  readonly central: Pick<CentralLink, 'facts'>
}

/** What main does for customers. */
export const customerMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => customerQueries(desk),
  commands: ({ desk, central: { facts }, ...printing }: Works) =>
    customerCommands({ ...desk, facts }, printing),
  documents: [labelDocuments, customerDocuments],
  parameterChecks: [mandatoryCheck],
} satisfies MainFeature<(typeof customerFeature)['operations']> & Checking
