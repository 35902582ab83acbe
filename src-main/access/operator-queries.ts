import type { Operator } from '../../src-shared/access/operator'
import type { RoleId } from '../../src-shared/access/roles'
import type { Instant, OperatorId } from '../../src-shared/ids'
import type { ReadDb, WriteDb } from '../database/connection'

interface OperatorRow {
  id: OperatorId
  code: string
  name: string
  role: RoleId
  pin_hash: string
  failed_pins: number
  locked_until: Instant | null
}

/** An operator with what sign-in needs; stays inside main. */
export interface OperatorAccount {
  readonly operator: Operator
  readonly pinHash: string
  readonly failedPins: number
  readonly lockedUntil: Instant | null
}

/** The active operator of a code. */
export function findOperatorAccount(db: ReadDb, code: string): OperatorAccount | undefined {
  const row = db.get<OperatorRow>(
    'SELECT id, code, name, role, pin_hash, failed_pins, locked_until FROM operator WHERE code = ? AND active = 1',
    code,
  )
  if (!row) return undefined
  return {
    operator: { id: row.id, code: row.code, name: row.name, role: row.role },
    pinHash: row.pin_hash,
    failedPins: row.failed_pins,
    lockedUntil: row.locked_until,
  }
}

export function recordPinOutcome(
  db: WriteDb,
  id: OperatorId,
  outcome: { readonly failed: number; readonly lockedUntil: Instant | null },
): void {
  db.run(
    'UPDATE operator SET failed_pins = ?, locked_until = ? WHERE id = ?',
    outcome.failed,
    outcome.lockedUntil,
    id,
  )
}

export function operatorName(db: ReadDb, id: OperatorId): string {
  return db.get<{ name: string }>('SELECT name FROM operator WHERE id = ?', id)?.name ?? ''
}

/** The active operators sales may be credited to, by name. */
export function listSalespeople(db: ReadDb): { id: OperatorId; code: string; name: string }[] {
  return db.all('SELECT id, code, name FROM operator WHERE sells = 1 AND active = 1 ORDER BY name')
}
