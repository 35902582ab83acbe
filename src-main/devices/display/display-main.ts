import type { displayFeature } from '#shared/devices/display/display-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { CustomerDisplays } from './customer-displays'
import { displayCommands, displayQueries } from './display-handlers'

interface Shown {
  readonly displays: CustomerDisplays
}

/** What main does for the customer displays. */
export const displayMain = {
  queries: ({ desk, displays }: Shown & { readonly desk: ReadDesk }) => displayQueries(desk, displays.desk),
  commands: ({ desk, displays }: Shown & { readonly desk: Desk }) => displayCommands(desk, displays.desk),
} satisfies MainFeature<(typeof displayFeature)['operations']>
