import type { OperatorId } from '#shared/kernel/ids'
import { completeRole } from '#shared/store/access/complete-role'
import type { Operator, SignedIn } from '#shared/store/access/operator'
import type { Role, RoleId } from '#shared/store/access/roles'
import type { ReadDb } from '../../platform/database/connection'

interface RoleRow {
  readonly id: RoleId
  readonly name: string
  readonly levels: string
  readonly limits: string
}

/** An active operator and what they may do now. */
export interface Staff {
  readonly operator: Operator
  readonly role: Role
}

export function findRole(db: ReadDb, id: RoleId): Role | undefined {
  const row = db.get<RoleRow>('SELECT id, name, levels, limits FROM role WHERE id = ?', id)
  return row && readRole(row)
}

/** The starting roles first, then the shop's own by name. */
export function listRoles(db: ReadDb): Role[] {
  return db
    .all<RoleRow>(
      `SELECT id, name, levels, limits FROM role
       ORDER BY CASE id WHEN 'cashier' THEN 0 WHEN 'supervisor' THEN 1 WHEN 'manager' THEN 2 ELSE 3 END, name`,
    )
    .map(readRole)
}

/** An operator and what they may do; undefined once they are no longer active. */
export function findStaff(db: ReadDb, id: OperatorId): Staff | undefined {
  const row = db.get<Operator & { roleName: string; levels: string; limits: string }>(
    `SELECT operator.id, operator.code, operator.name, operator.role, role.name AS roleName, role.levels, role.limits
     FROM operator JOIN role ON role.id = operator.role WHERE operator.id IN (?) AND operator.active = 1`,
    id,
  )
  if (!row) return undefined
  const { code, name, role, roleName, levels, limits } = row
  return { operator: { id, code, name, role }, role: readRole({ id: role, name: roleName, levels, limits }) }
}

/** What the window is told about whoever is signed in. */
export function signedIn({ operator, role }: Staff): SignedIn {
  return { ...operator, roleName: role.name, levels: role.levels, discountLimit: role.limits.discount }
}

const knownRoles = new Map<string, Role>()

/** Every call asks for the caller's role and roles hardly ever change, so each is read from its JSON once. */
function readRole({ id, name, levels, limits }: RoleRow): Role {
  const key = JSON.stringify([id, name, levels, limits])
  const known = knownRoles.get(key)
  if (known) return known
  const role = completeRole({
    id,
    name,
    levels: JSON.parse(levels) as Record<string, unknown>,
    limits: JSON.parse(limits) as Record<string, unknown>,
  })
  knownRoles.set(key, role)
  return role
}
