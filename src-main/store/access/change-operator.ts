import type { OperatorId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { someoneManages } from '#shared/store/access/someone-manages'
import type { StaffList, StaffMember } from '#shared/store/access/staff'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { changedFields } from '../audit/changed-fields'
import { recordAction } from '../audit/record-action'
import type { Caller } from './caller'
import type { WeakPin } from './change-pin'
import { hashPin } from './pin'
import { weakness } from './pin-weakness'
import { findRole } from './role-queries'
import { findMember, insertOperator, listStaff, memberWithCode, updateOperator } from './staff-rows'

type Person = Pick<StaffMember, 'code' | 'name' | 'role' | 'sells'>
type PersonRefusal =
  | { readonly code: 'code-taken'; readonly name: string }
  | { readonly code: 'role-not-found' }
type ChangeRefusal =
  | PersonRefusal
  | { readonly code: 'operator-not-found' }
  | { readonly code: 'last-manager' }

/** A new operator who may sign in at once. The PIN goes nowhere but into its hash. */
export async function addOperator(
  desk: Desk,
  caller: Caller,
  { pin, ...person }: Person & { readonly pin: string },
): Promise<Result<StaffList, PersonRefusal | WeakPin>> {
  const hopeless = refuse(desk.database, person, null)
  if (hopeless) return fail(hopeless)
  const weak = weakness(desk.database, pin, person)
  if (weak) return fail({ code: 'weak-pin', ...weak })
  const pinHash = await hashPin(pin)
  return desk.database.write((db) => {
    // Asked again: another operator may have been added while scrypt worked.
    const refusal = refuse(db, person, null)
    if (refusal) return fail(refusal)
    insertOperator(db, person, pinHash)
    const detail = { operator: person.name, after: inWords(db, person) }
    recordAction(db, desk, caller, { action: 'access.add-operator', saleId: null, detail })
    return ok(listStaff(db))
  })
}

/** Renames, moves to another role, lets go or takes back; the last who manages access keeps the right (FEATURES B2). */
export function changeOperator(
  desk: Desk,
  caller: Caller,
  { operatorId, ...change }: Person & { readonly operatorId: OperatorId; readonly active: boolean },
): Result<StaffList, ChangeRefusal> {
  return desk.database.write((db) => {
    const member = findMember(db, operatorId)
    if (!member) return fail({ code: 'operator-not-found' })
    const refusal = refuse(db, change, operatorId)
    if (refusal) return fail(refusal)
    const changed = changedFields(inWords(db, member), inWords(db, change))
    const before = listStaff(db)
    if (!changed) return ok(before)
    const next = { ...member, ...change }
    const operators = before.operators.map((one) => (one.id === operatorId ? next : one))
    if (!someoneManages(operators, before.roles)) return fail({ code: 'last-manager' })
    updateOperator(db, next)
    const detail = { operator: member.name, ...changed }
    recordAction(db, desk, caller, { action: 'access.change-operator', saleId: null, detail })
    return ok(listStaff(db))
  })
}

/** As the trail keeps it: roles by the name they had. */
function inWords(db: ReadDb, { code, name, role, sells, active = true }: Person & { active?: boolean }) {
  return { code, name, role: findRole(db, role)?.name ?? role, sells, active }
}

function refuse(db: ReadDb, { code, role }: Person, own: OperatorId | null): PersonRefusal | undefined {
  const holder = memberWithCode(db, code)
  if (holder && holder.id !== own) return { code: 'code-taken', name: holder.name }
  return findRole(db, role) ? undefined : { code: 'role-not-found' }
}
