import { onTestFinished } from 'vitest'
import { instantSchema } from '#shared/kernel/ids'
import { startingRoles } from '#shared/store/access/roles'
import type { Caller } from '../../store/access/caller'
import type { ImportKind } from '../../store/import/import-kind'
import { insertRun } from '../../store/import/import-rows'
import { openStaging, type StagedRow } from '../../store/import/staging'
import { testFolder } from '../platform/test-folder'
import { branchId, operators, terminalId } from '../till/test-shop'
import { testTill } from '../till/test-till'

/** Rows that were checked and are about to be taken over, without a file they came from. */
export function importedDesk(kind: ImportKind, rows: readonly StagedRow[]) {
  const folder = testFolder()
  const till = testTill(folder)
  const { database } = till
  const staging = openStaging(folder, 'new')
  onTestFinished(() => staging.close())
  for (const row of rows) staging.add(row)
  const id = crypto.randomUUID()
  const place = { branchId, terminalId, at: instantSchema.parse(1), operatorId: operators.manager.id }
  const counts = { new: rows.length, changed: 0, unchanged: 0, refused: 0 }
  database.write((db) =>
    insertRun(db, {
      id,
      kind: kind.id,
      file: 'x.csv',
      hash: '',
      terminalId,
      startedBy: place.operatorId,
      startedAt: place.at,
      counts,
    }),
  )
  const caller: Caller = {
    operator: operators.manager,
    role: startingRoles.manager,
    approver: null,
    granted: undefined,
  }
  const desk = { database, now: () => till.clock.now, terminal: { id: terminalId, branchId } }
  const work = { ...place, desk, caller }
  return { deps: { database, staging, kind, work, steadyNow: () => 0 }, id, staging, database }
}
