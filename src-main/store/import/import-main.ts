import type { importFeature } from '#shared/store/import/import-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../access/handlers'
import { importCommands, importQueries, type BesideImport } from './import-handlers'

interface Reads extends BesideImport {
  readonly desk: ReadDesk
}

interface Works extends BesideImport {
  readonly desk: Desk
  readonly exportFolder: string
}

/** What main does for imports: the kinds themselves are the features' own (`src-main/compose/import-kinds.ts`). */
export const importMain = {
  queries: ({ desk, ...beside }: Reads) => importQueries(desk, beside),
  commands: ({ desk, exportFolder, ...beside }: Works) => importCommands(desk, beside, exportFolder),
} satisfies MainFeature<(typeof importFeature)['operations']>
