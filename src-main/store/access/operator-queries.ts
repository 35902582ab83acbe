import type { OperatorId } from '#shared/kernel/ids'
import type { Operator } from '#shared/store/access/operator'
import type { RoleId } from '#shared/store/access/roles'
import type { ReadDb } from '../../platform/database/connection'

interface OperatorRow {
  id: OperatorId
  code: string
  name: string
  role: RoleId
  pin_hash: string
}

/** An operator with what sign-in needs; stays inside main. */
export interface OperatorAccount {
  readonly operator: Operator
  readonly pinHash: string
}

/** The active operator of a code. */
export function findOperatorAccount(db: ReadDb, code: string): OperatorAccount | undefined {
  const row = db.get<OperatorRow>(
    'SELECT id, code, name, role, pin_hash FROM operator WHERE code = ? AND active = 1',
    code,
  )
  if (!row) return undefined
  return {
    operator: { id: row.id, code: row.code, name: row.name, role: row.role },
    pinHash: row.pin_hash,
  }
}

export function operatorName(db: ReadDb, id: OperatorId): string {
  return db.get<{ name: string }>('SELECT name FROM operator WHERE id = ?', id)?.name ?? ''
}

/** The active operators sales may be credited to, by name. */
export function listSalespeople(db: ReadDb): { id: OperatorId; code: string; name: string }[] {
  return db.all('SELECT id, code, name FROM operator WHERE sells = 1 AND active = 1 ORDER BY name')
}

/** Whether somebody may be credited with a sale; nobody may always. */
export function isSalesperson(db: ReadDb, id: OperatorId | null): boolean {
  return id === null || listSalespeople(db).some((person) => person.id === id)
}
