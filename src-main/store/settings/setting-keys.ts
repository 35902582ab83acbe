import type { BranchId, TerminalId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** The key of what one terminal has for itself: by its uid, which is the same in every file. */
export function keyOfTerminal(db: ReadDb, name: string, id: TerminalId): string {
  return `${name}.${uidIn(db, 'SELECT uid FROM terminal WHERE id = ?', id)}`
}

/** The key of what one branch has for itself. */
export function keyOfBranch(db: ReadDb, name: string, id: BranchId): string {
  return `${name}:${uidIn(db, 'SELECT uid FROM branch WHERE id = ?', id)}`
}

function uidIn(db: ReadDb, sql: string, id: TerminalId | BranchId): string {
  const row = db.get<{ uid: string }>(sql, id)
  if (row === undefined) throw new Error(`${id} is not in the file`)
  return row.uid
}
