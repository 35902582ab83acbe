import type { Mobile } from '#shared/customers/customer/mobile'
import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { mayHaveHappened, type LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { changeMobile, type MobileRefusal } from '../../customers/customer/change-mobile'
import { customerContact, customerKeys } from '../../customers/customer/customer-rows'
import { keep, type WriteDb } from '../../platform/database/connection'
import type { SaleDesk } from '../../selling/sale/participant'
import { currentSale } from '../../selling/sale/sale-queries'
import type { Caller } from '../../store/access/caller'
import { loyaltyTotal } from '../ledger/loyalty-basket-queries'
import { saveParticipation, type Participation } from '../ledger/participation-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Faulted, Off, WithoutMember } from '../port/refusals'
import { servedSale, stillTaking, takePart, type NotOpen, type WithoutValue } from './edit-participation'

export type Outrun = { readonly code: 'loyalty-sale-changed' }

/** Sends the customer's PIN, saving the mobile they give first (FEATURES C2, C5). */
export async function sendPin(
  desk: LoyaltyDesk & SaleDesk,
  caller: Caller,
  {
    saleId,
    mobile,
    sharesMobile,
  }: { readonly saleId: SaleId; readonly mobile: Mobile | null; readonly sharesMobile: boolean },
): Promise<
  Result<SaleView, NotOpen | Off | WithoutMember | WithoutValue | Faulted | Outrun | MobileRefusal>
> {
  const { database } = desk
  const begun = database.write((db) => {
    const served = servedSale(db, desk, saleId)
    if (!served.ok) return served
    const { sale, program } = served.value
    if (!cashbackProgram(program).asksPin) return fail({ code: 'loyalty-off' })
    if (loyaltyTotal(db, sale) === 0) return fail({ code: 'sale-without-value' })
    if (sale.customerId !== null && mobile !== null) {
      const given = { saleId, customerId: sale.customerId, mobile, sharesMobile }
      const changed = changeMobile(db, desk, caller, given)
      if (!changed.ok) return changed
    }
    return takePart(db, desk, served.value)
  })
  if (!begun.ok) return begun
  const { id: participationId, program, member, customerId } = begun.value
  const contact = customerContact(database, customerId)
  const details = {
    key: member,
    taxId: customerKeys(database, customerId)['tax-id'],
    name: contact?.name ?? null,
    email: contact?.email ?? null,
  }
  const answer = await askOperator(desk, { program, operation: 'send-pin', saleId, member }, (to) =>
    offered(to.challenge).send({ participationId, member, details }),
  )
  const sentAt = desk.now()
  return settleAnswer(desk, begun.value, (now) => {
    if (!answer.ok) return fail({ ...now, lastFault: answer.error, ...mayHaveArrived(answer.error, sentAt) })
    const { resendInSeconds, expiresInSeconds } = answer.value
    return ok({
      ...now,
      pinResendFrom: sentAt + resendInSeconds * 1000,
      pinValidUntil: sentAt + expiresInSeconds * 1000,
      attemptsLeft: null,
      lastFault: null,
    })
  })
}

/**
 * A send nobody answered may have reached the customer, and one that came too soon says that an earlier one did: what they
 * hold can be typed. Until when it counts only the operator knows.
 */
function mayHaveArrived(fault: LoyaltyFault, at: number): Partial<Participation> {
  if (mayHaveHappened(fault)) return { pinResendFrom: at, pinValidUntil: null, attemptsLeft: null }
  return fault.kind === 'declined' && fault.refusal.code === 'pin-too-soon'
    ? { pinResendFrom: at + fault.refusal.seconds * 1000 }
    : {}
}

/** Keeps what an answer changed of a participation, unless it was given up meanwhile; a failed one answers its fault. */
export function settleAnswer(
  desk: LoyaltyDesk & SaleDesk,
  asked: Participation,
  learn: (now: Participation, db: WriteDb) => Result<Participation, Participation>,
): Result<SaleView, Faulted | Outrun> {
  return desk.database.write((db) => {
    const now = stillTaking(db, asked)
    const sale = currentSale(db, desk.terminal.id)
    if (!now || sale?.id !== asked.saleId) return fail({ code: 'loyalty-sale-changed' })
    const learned = learn(now, db)
    saveParticipation(db, learned.ok ? learned.value : learned.error)
    if (learned.ok) return ok(desk.view(db, sale))
    const { lastFault } = learned.error
    if (lastFault === null) throw new Error('An answer that failed has its fault')
    return keep(fail({ code: 'loyalty-fault', fault: lastFault }))
  })
}
