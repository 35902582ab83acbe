import type { personalDataFeature } from '#shared/customers/personal-data/personal-data-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { Telling } from './export-told'
import { personalDataCommands, personalDataQueries } from './personal-data-handlers'

type Reads = Pick<Telling, 'exportFolder'> & { readonly desk: ReadDesk }
type Works = Telling & { readonly desk: Desk; readonly cleanUp: () => void }

/** What main does for what is known of a person. */
export const personalDataMain = {
  queries: ({ desk, exportFolder }: Reads) => personalDataQueries(desk, { exportFolder }),
  commands: ({ desk, ...works }: Works) => personalDataCommands(desk, works),
} satisfies MainFeature<(typeof personalDataFeature)['operations']>
