import type { OperatorId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { PinProblem } from '#shared/store/access/pin-rules'
import type { StaffList } from '#shared/store/access/staff'
import type { Desk } from '../../platform/database/desk'
import { recordAction } from '../audit/record-action'
import type { Caller } from './caller'
import { hashPin } from './pin'
import { weakness } from './pin-weakness'
import { findMember, listStaff, updatePin } from './staff-rows'

type NotFound = { readonly code: 'operator-not-found' }
export interface WeakPin {
  readonly code: 'weak-pin'
  readonly problem: PinProblem
  readonly approves: boolean
}

/** Gives an operator a new PIN. Audited as a fact: neither PIN is written down anywhere. */
export async function setPin(
  desk: Desk,
  caller: Caller,
  { operatorId, pin }: { readonly operatorId: OperatorId; readonly pin: string },
): Promise<Result<StaffList, NotFound | WeakPin>> {
  const member = findMember(desk.database, operatorId)
  if (!member) return fail({ code: 'operator-not-found' })
  const weak = weakness(desk.database, pin, member)
  if (weak) return fail({ code: 'weak-pin', ...weak })
  const pinHash = await hashPin(pin)
  return desk.database.write((db) => {
    updatePin(db, operatorId, pinHash)
    const detail = { operator: member.name }
    recordAction(db, desk, caller, { action: 'access.set-pin', saleId: null, detail })
    return ok(listStaff(db))
  })
}
