import type { OperatorId } from '#shared/kernel/ids'
import type { Role, RoleId } from '#shared/store/access/roles'
import type { StaffList, StaffMember } from '#shared/store/access/staff'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { listRoles } from './role-queries'

type MemberRow = Omit<StaffMember, 'sells' | 'active'> & { readonly sells: 0 | 1; readonly active: 0 | 1 }

const columns = 'id, code, name, role, sells, active'

/** Everybody who works or worked here, those who may sign in first, and every role. */
export function listStaff(db: ReadDb): StaffList {
  const operators = db
    .all<MemberRow>(`SELECT ${columns} FROM operator ORDER BY active DESC, name, code`)
    .map(readMember)
  return { operators, roles: listRoles(db) }
}

export function findMember(db: ReadDb, id: OperatorId): StaffMember | undefined {
  const row = db.get<MemberRow>(`SELECT ${columns} FROM operator WHERE id = ?`, id)
  return row && readMember(row)
}

/** Whose code it is, active or not. */
export function memberWithCode(db: ReadDb, code: string): StaffMember | undefined {
  const row = db.get<MemberRow>(`SELECT ${columns} FROM operator WHERE code = ?`, code)
  return row && readMember(row)
}

export function insertOperator(
  db: WriteDb,
  { code, name, role, sells }: Pick<StaffMember, 'code' | 'name' | 'role' | 'sells'>,
  pinHash: string,
): void {
  db.insert('operator', { id: newId(), code, name, role, sells: sells ? 1 : 0, pin_hash: pinHash })
}

export function updateOperator(db: WriteDb, { id, code, name, role, sells, active }: StaffMember): void {
  db.update('operator', id, { code, name, role, sells: sells ? 1 : 0, active: active ? 1 : 0 })
}

export function updatePin(db: WriteDb, id: OperatorId, pinHash: string): void {
  db.run('UPDATE operator SET pin_hash = ? WHERE id = ?', pinHash, id)
}

/** Whether the name is another role's, whatever its capitals. */
export function isRoleNameTaken(db: ReadDb, name: string, by: RoleId | null): boolean {
  const same = (other: string) => other.toLocaleLowerCase('pt-BR') === name.toLocaleLowerCase('pt-BR')
  return listRoles(db).some((role) => role.id !== by && same(role.name))
}

export function insertRole(db: WriteDb, { id, name, levels, limits }: Role): void {
  db.insert('role', { id, name, levels: JSON.stringify(levels), limits: JSON.stringify(limits) })
}

export function updateRole(db: WriteDb, { id, name, levels, limits }: Role): void {
  db.run(
    'UPDATE role SET name = ?, levels = ?, limits = ? WHERE id = ?',
    name,
    JSON.stringify(levels),
    JSON.stringify(limits),
    id,
  )
}

function readMember(row: MemberRow): StaffMember {
  return { ...row, sells: row.sells === 1, active: row.active === 1 }
}
