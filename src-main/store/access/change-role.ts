import { fail, ok, type Result } from '#shared/kernel/result'
import { roleIdSchema, type Role, type RoleId } from '#shared/store/access/roles'
import { someoneManages } from '#shared/store/access/someone-manages'
import type { StaffList } from '#shared/store/access/staff'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { changedFields } from '../audit/changed-fields'
import { recordAction } from '../audit/record-action'
import type { Caller } from './caller'
import { findRole } from './role-queries'
import { insertRole, isRoleNameTaken, listStaff, updateRole } from './staff-rows'

type CopyRefusal = { readonly code: 'role-not-found' } | { readonly code: 'role-name-taken' }
type ChangeRefusal = CopyRefusal | { readonly code: 'last-manager' }

/** A role of the shop's own, which starts as another one is now. */
export function copyRole(
  desk: Desk,
  caller: Caller,
  { from, name }: { readonly from: RoleId; readonly name: string },
): Result<StaffList, CopyRefusal> {
  return desk.database.write((db) => {
    const original = findRole(db, from)
    if (!original) return fail({ code: 'role-not-found' })
    if (isRoleNameTaken(db, name, null)) return fail({ code: 'role-name-taken' })
    insertRole(db, { ...original, id: roleIdSchema.parse(newId()), name })
    const detail = { role: name, copiedFrom: original.name }
    recordAction(db, desk, caller, { action: 'access.copy-role', saleId: null, detail })
    return ok(listStaff(db))
  })
}

/** Renames a role or changes what it may do, for everybody who has it; somebody keeps managing access (FEATURES B2). */
export function changeRole(desk: Desk, caller: Caller, next: Role): Result<StaffList, ChangeRefusal> {
  return desk.database.write((db) => {
    const role = findRole(db, next.id)
    if (!role) return fail({ code: 'role-not-found' })
    if (isRoleNameTaken(db, next.name, next.id)) return fail({ code: 'role-name-taken' })
    const changed = changedFields(flat(role), flat(next))
    const before = listStaff(db)
    if (!changed) return ok(before)
    const roles = before.roles.map((one) => (one.id === next.id ? next : one))
    if (!someoneManages(before.operators, roles)) return fail({ code: 'last-manager' })
    updateRole(db, next)
    const detail = { role: role.name, ...changed }
    recordAction(db, desk, caller, { action: 'access.change-role', saleId: null, detail })
    return ok(listStaff(db))
  })
}

/** So that the trail names each right and limit that changed, and none that did not. */
function flat({ name, levels, limits }: Role): Record<string, unknown> {
  const named = Object.entries(limits).map(([limit, value]) => [`${limit}Limit`, value] as const)
  return { name, ...Object.fromEntries(named), ...levels }
}
