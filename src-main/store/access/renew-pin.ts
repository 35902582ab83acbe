import { fail, ok, type Result } from '#shared/kernel/result'
import { recordAudit } from '../audit/record-audit'
import type { WeakPin } from './change-pin'
import { checkPin, type PinDesk, type PinRefusal } from './check-pin'
import { hashPin } from './pin'
import { weakness } from './pin-weakness'
import { updatePin } from './staff-rows'

interface Renewal {
  readonly operatorCode: string
  readonly pin: string
  readonly newPin: string
}

/** Whoever proves their PIN chooses another. In the trail under their own name, since nobody is signed in yet. */
export async function renewPin(
  desk: PinDesk,
  { newPin, ...credentials }: Renewal,
): Promise<Result<null, PinRefusal | WeakPin>> {
  const { database, now, terminal } = desk
  const checked = await checkPin(desk, credentials)
  if (!checked.ok) return checked
  const operator = checked.value
  const weak = weakness(database, newPin, operator)
  if (weak) return fail({ code: 'weak-pin', ...weak })
  const pinHash = await hashPin(newPin)
  return database.write((db) => {
    updatePin(db, operator.id, pinHash)
    recordAudit(db, {
      at: now(),
      terminalId: terminal.id,
      operatorId: operator.id,
      approverId: null,
      action: 'access.renew-pin',
      saleId: null,
      detail: { operator: operator.name },
    })
    return ok(null)
  })
}
