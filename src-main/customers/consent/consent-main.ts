import type { consentFeature } from '#shared/customers/consent/consent-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { consentDecided } from './consent-decided'
import { consentCommands, consentQueries } from './consent-handlers'

interface Works {
  readonly desk: Desk
  readonly central: Pick<CentralLink, 'facts'>
}

/** What main does for who may be written to. */
export const consentMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => consentQueries(desk),
  commands: ({ desk, central: { facts } }: Works) => consentCommands({ ...desk, facts }),
  facts: [consentDecided],
} satisfies MainFeature<(typeof consentFeature)['operations']>
