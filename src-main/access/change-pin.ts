import type { PinProblem } from '#shared/access/pin-rules'
import type { StaffList } from '#shared/access/staff'
import type { OperatorId } from '#shared/ids'
import { fail, ok, type Result } from '#shared/result'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import type { Caller } from './caller'
import { hashPin } from './pin'
import { weakness } from './pin-weakness'
import { findMember, listStaff, updatePin } from './staff-queries'

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
