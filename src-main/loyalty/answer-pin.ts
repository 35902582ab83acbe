import type { SaleId } from '../../src-shared/ids'
import type { LoyaltyFault } from '../../src-shared/loyalty/loyalty-fault'
import { loyaltyProgramNames } from '../../src-shared/loyalty/program-id'
import { fail, ok, type Result } from '../../src-shared/result'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { authorize, type AccessRefusal, type Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { askOperator, offered } from './ask-operator'
import { servedSale, type NotOpen, type Off } from './edit-participation'
import type { LoyaltyDesk } from './loyalty-desk'
import { participationOf, type Participation } from './participation-queries'
import { settleAnswer, type Faulted, type Outrun } from './send-pin'

type PinRefusal = NotOpen | Off | Faulted | Outrun | AccessRefusal | { readonly code: 'pin-not-sent' }

/** Longer than any customer's: it can only be the store's. */
const customerPinLength = 4

/**
 * Answers the PIN the customer tells (FEATURES C6). The store's PIN Master goes into the same field; it counts only with
 * its right or an approval, and is audited with operator and sale (C10).
 */
export async function answerPin(
  desk: LoyaltyDesk,
  caller: Caller,
  { saleId, pin, attemptId }: { readonly saleId: SaleId; readonly pin: string; readonly attemptId: string },
): Promise<Result<SaleView, PinRefusal>> {
  const { database } = desk
  const asked = database.write((db) => {
    const served = servedSale(db, desk, saleId)
    if (!served.ok) return served
    const taking = participationOf(db, saleId)
    if (taking?.state !== 'open' || taking.member === null || taking.pinValidUntil === null)
      return fail({ code: 'pin-not-sent' })
    return ok({ ...taking, member: taking.member })
  })
  if (!asked.ok) return asked
  const mayUseMaster = authorize(caller, 'loyalty.master-pin')
  if (pin.length > customerPinLength && !mayUseMaster.ok) return mayUseMaster
  const { id: participationId, program, member } = asked.value
  const answer = await askOperator(desk, { program, operation: 'answer-pin', saleId, member }, (to) =>
    offered(to.challenge).answer({ participationId, member, pin, attemptId }),
  )
  if (!answer.ok)
    return settleAnswer(desk, asked.value, (now) => fail({ ...now, ...afterRefusal(now, answer.error) }))
  const { byMasterPin } = answer.value
  if (byMasterPin && !mayUseMaster.ok) return mayUseMaster
  return settleAnswer(desk, asked.value, (now, db) => {
    if (byMasterPin && mayUseMaster.ok) {
      const who = { ...caller, approver: mayUseMaster.value.approver }
      recordAction(db, desk, who, {
        action: 'loyalty.master-pin',
        saleId,
        detail: { program: loyaltyProgramNames[program] },
      })
    }
    return ok({ ...now, acceptedBy: byMasterPin ? 'master-pin' : 'pin', lastFault: null })
  })
}

function afterRefusal(now: Participation, fault: LoyaltyFault): Partial<Participation> {
  if (fault.kind !== 'declined') return { lastFault: fault }
  const { refusal } = fault
  if (refusal.code === 'wrong-pin') return { lastFault: fault, attemptsLeft: refusal.attemptsLeft }
  if (refusal.code === 'pin-blocked') return { lastFault: fault, attemptsLeft: 0 }
  if (refusal.code === 'pin-expired') return { lastFault: fault, pinValidUntil: null }
  return { lastFault: fault, attemptsLeft: now.attemptsLeft }
}
