import { assertNever } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import { newId } from '../../platform/database/new-id'
import type { OutboxSender, Sent } from '../../platform/outbox/outbox'
import { rewriteBody, type OutboxEntry } from '../../platform/outbox/outbox-rows'
import { decideUnchosen } from '../campaign/decide-unchosen'
import { choiceAt, forgetCampaign } from '../ledger/choice-rows'
import { documentOf } from '../ledger/document-queries'
import { bodyOf } from '../ledger/loyalty-work'
import { findRedemption, insertRedemption, moveRedemption, type Redemption } from '../ledger/redemption-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { askAgain } from './ask-again'
import { reserveAgain } from './reserve-again'

const nothing = (): void => undefined

/** Makes a reservation effective once the document exists; the customer keeps the discount whatever comes of it. */
export function confirmSender(desk: LoyaltyDesk): OutboxSender {
  return async (entry) => {
    const { redemptionId, saleId, program } = bodyOf('confirm', entry)
    const undecided = await decideUnchosen(desk, { saleId, program })
    if (undecided) return askAgain(undecided)
    const redemption = findRedemption(desk.database, redemptionId)
    if (!redemption) throw new Error(`No redemption ${redemptionId}`)
    switch (redemption.state) {
      case 'requested':
      case 'unknown': {
        const fault = await reserveAgain(desk, redemption, entry.attempts)
        if (fault === null) return confirm(desk, entry, redemptionId)
        return fault.kind === 'declined' ? { kind: 'task', fault, settle: nothing } : askAgain(fault)
      }
      case 'reserved':
        return confirm(desk, entry, redemptionId)
      case 'declined':
        // Somebody tries again what was refused after the document: under a new id, as a new try must be.
        return lockAnew(desk, entry, redemption)
      case 'confirmed':
      case 'cancelled':
      case 'reversed':
        return { kind: 'done', settle: nothing }
      default:
        return assertNever(redemption.state)
    }
  }
}

async function confirm(desk: LoyaltyDesk, entry: OutboxEntry, redemptionId: string): Promise<Sent> {
  const redemption = findRedemption(desk.database, redemptionId)
  if (!redemption) throw new Error(`No redemption ${redemptionId}`)
  const { saleId, program, request, reference, amount } = redemption
  const campaignId = choiceAt(desk.database, saleId, program)?.campaignId ?? null
  const document = documentOf(desk.database, saleId)
  const question = { program, operation: 'confirm', saleId, member: request.member, amount } as const
  const answer = await askOperator(desk, { ...question, attempt: entry.attempts }, (to) =>
    offered(to.redemption).confirm({ ...request, reference, document, campaignId }, 'outbox'),
  )
  if (answer.ok) {
    const { earned, reference: known } = answer.value
    return {
      kind: 'done',
      settle: (db) =>
        moveRedemption(db, redemptionId, 'confirmed', { earned, reference: known ?? reference }),
    }
  }
  return refused(desk, entry, redemption, answer.error)
}

async function refused(
  desk: LoyaltyDesk,
  entry: OutboxEntry,
  redemption: Redemption,
  fault: LoyaltyFault,
): Promise<Sent> {
  if (fault.kind !== 'declined') return askAgain(fault)
  const { id, saleId, program } = redemption
  switch (fault.refusal.code) {
    case 'already-confirmed': {
      const { reference } = fault.refusal
      return {
        kind: 'done',
        settle: (db) => moveRedemption(db, id, 'confirmed', { reference: reference ?? redemption.reference }),
      }
    }
    case 'campaign-not-offered':
      if (choiceAt(desk.database, saleId, program)?.campaignId === null)
        return { kind: 'task', fault, settle: nothing }
      desk.database.write((db) => forgetCampaign(db, saleId))
      return confirm(desk, entry, id)
    case 'reservation-expired':
      // Where a lock was held, one new lock for the same value; elsewhere an id once closed stays so.
      return cashbackProgram(program).reserving.does === 'asks' || bodyOf('confirm', entry).isSecondLock
        ? { kind: 'task', fault, settle: nothing }
        : lockAnew(desk, entry, redemption)
    default:
      return { kind: 'task', fault, settle: nothing }
  }
}

/** The lock ran out, or was refused, after the document: one new lock for the same value, committed at once (contracts: rules of locks, 4). */
async function lockAnew(desk: LoyaltyDesk, entry: OutboxEntry, lost: Redemption): Promise<Sent> {
  const reservationId = newId<string>()
  const { saleId, program } = lost
  const body = { ...bodyOf('confirm', entry), redemptionId: reservationId, isSecondLock: true }
  const isOurs = desk.database.write((db) => {
    const now = findRedemption(db, lost.id)
    if (!now || now.givenUp || (now.state !== 'reserved' && now.state !== 'declined')) return false
    if (now.state === 'reserved') moveRedemption(db, lost.id, 'cancelled')
    insertRedemption(db, { saleId, program, request: { ...lost.request, reservationId } })
    rewriteBody(db, entry.id, body)
    return true
  })
  if (!isOurs) return { kind: 'done', settle: nothing }
  const fresh = findRedemption(desk.database, reservationId)
  if (!fresh) throw new Error('A row just inserted is there')
  const fault = await reserveAgain(desk, fresh, entry.attempts)
  if (fault === null) return confirm(desk, { ...entry, body: JSON.stringify(body) }, reservationId)
  return fault.kind === 'declined' ? { kind: 'task', fault, settle: nothing } : askAgain(fault)
}
