import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { programName } from '#shared/loyalty/port/program-id'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { SaleDesk } from '../../selling/sale/participant'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { participationOf, type Participation } from '../ledger/participation-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Faulted, Off } from '../port/refusals'
import { servedSale, type NotOpen } from './edit-participation'
import { settleAnswer, type Outrun } from './send-pin'

interface PinTry {
  readonly saleId: SaleId
  readonly pin: string
  readonly attemptId: string
  /** Typed as the store's: never sent without the right. */
  readonly isMaster: boolean
}

type PinRefusal = NotOpen | Off | Faulted | Outrun | AccessRefusal | { readonly code: 'pin-not-sent' }

/**
 * Answers the PIN the customer tells (FEATURES C6), or the store's PIN Master, which has a field of its own and counts also
 * when the customer's is blocked or expired. It counts only with its right or an approval, wherever it was typed, and is
 * audited with operator and sale, tries without the right too (C10).
 */
export async function answerPin(
  desk: LoyaltyDesk & SaleDesk,
  caller: Caller,
  { saleId, pin, attemptId, isMaster }: PinTry,
): Promise<Result<SaleView, PinRefusal>> {
  const { database } = desk
  const asked = database.write((db) => {
    const served = servedSale(db, desk, saleId)
    if (!served.ok) return served
    const taking = participationOf(db, saleId)
    if (taking?.state !== 'open' || taking.member === null || taking.pinResendFrom === null)
      return fail({ code: 'pin-not-sent' })
    return ok({ ...taking, member: taking.member })
  })
  if (!asked.ok) return asked
  const { id: participationId, program, member } = asked.value
  const mayUseMaster = authorize(caller, 'loyalty.master-pin')
  const detail = { program: programName(program) }
  function withoutRight<Refusal>(refusal: Refusal): Refusal {
    database.write((db) =>
      recordAction(db, desk, caller, { action: 'loyalty.master-pin-refused', saleId, detail }),
    )
    return refusal
  }
  if (isMaster && !mayUseMaster.ok) return withoutRight(mayUseMaster)
  const answer = await askOperator(desk, { program, operation: 'answer-pin', saleId, member }, (to) =>
    offered(to.challenge).answer({ participationId, member, pin, attemptId }),
  )
  if (!answer.ok)
    return settleAnswer(desk, asked.value, (now) =>
      fail({ ...now, ...afterRefusal(now, answer.error, desk.now()) }),
    )
  const { byMasterPin } = answer.value
  if (byMasterPin && !mayUseMaster.ok) return withoutRight(mayUseMaster)
  return settleAnswer(desk, asked.value, (now, db) => {
    if (byMasterPin && mayUseMaster.ok) {
      const who = { ...caller, approver: mayUseMaster.value.approver }
      recordAction(db, desk, who, { action: 'loyalty.master-pin', saleId, detail })
    }
    return ok({ ...now, acceptedBy: byMasterPin ? 'master-pin' : 'pin', lastFault: null })
  })
}

function afterRefusal(now: Participation, fault: LoyaltyFault, at: number): Partial<Participation> {
  if (fault.kind !== 'declined') return { lastFault: fault }
  const { refusal } = fault
  if (refusal.code === 'wrong-pin') return { lastFault: fault, attemptsLeft: refusal.attemptsLeft }
  if (refusal.code === 'pin-blocked') return { lastFault: fault, attemptsLeft: 0 }
  if (refusal.code === 'pin-expired') return { lastFault: fault, pinValidUntil: at }
  return { lastFault: fault, attemptsLeft: now.attemptsLeft }
}
