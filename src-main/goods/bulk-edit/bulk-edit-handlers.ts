import type { bulkEditContract } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import type { ReadWorker } from '../../platform/worker/read-worker'
import type { RunningReadings } from '../../platform/worker/running-readings'
import { authorize } from '../../store/access/caller'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import type { BulkEditTasks } from './bulk-edit-tasks'
import { leftByBulkEdit, listBulkEdits } from './bulk-edit-views'
import { storedChoice } from './chosen-products'
import type { BulkEdits } from './create-bulk-edits'

export interface Beside {
  readonly readWorker: ReadWorker<BulkEditTasks>
  readonly runningReadings: RunningReadings
}

export function bulkEditQueries(
  { database, terminal }: ReadDesk,
  { readWorker, runningReadings }: Beside,
): QueriesFor<typeof bulkEditContract> {
  return {
    'bulk-edit.preview': ({ run, choice, change }, caller) => {
      if (change.what === 'cost') {
        const mayLook = authorize(caller, 'catalog.see-cost')
        if (!mayLook.ok) return mayLook
      }
      const timeZone = shopTimeZone(database, terminal.branchId)
      const order = { choice: storedChoice(database, choice), change, timeZone }
      return runningReadings.follow(run, readWorker.run('bulk-edit.read-preview', order))
    },
    'bulk-edit.list': () => ok(listBulkEdits(database)),
    'bulk-edit.left': ({ id }) => ok(leftByBulkEdit(database, id)),
  }
}

export function bulkEditCommands(bulkEdits: BulkEdits): CommandsFor<typeof bulkEditContract> {
  return {
    'bulk-edit.start': (input, caller) => bulkEdits.begin(caller, input),
    'bulk-edit.stop': ({ id }, caller) => bulkEdits.halt(caller, id),
    'bulk-edit.go-on': ({ id }, caller) => bulkEdits.resume(caller, id),
    'bulk-edit.undo': ({ id }, caller) => bulkEdits.undo(caller, id),
  }
}
