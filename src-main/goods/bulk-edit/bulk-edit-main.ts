import type { bulkEditFeature } from '#shared/goods/bulk-edit/bulk-edit-feature'
import type { ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { bulkEditCommands, bulkEditQueries, type Beside } from './bulk-edit-handlers'
import type { BulkEdits } from './create-bulk-edits'

interface Reads extends Beside {
  readonly desk: ReadDesk
}

/** What main does for changes in bulk. */
export const bulkEditMain = {
  queries: ({ desk, ...beside }: Reads) => bulkEditQueries(desk, beside),
  commands: ({ bulkEdits }: { readonly bulkEdits: BulkEdits }) => bulkEditCommands(bulkEdits),
} satisfies MainFeature<(typeof bulkEditFeature)['operations']>
