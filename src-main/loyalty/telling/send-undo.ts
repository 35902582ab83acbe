import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { WriteDb } from '../../platform/database/connection'
import type { OutboxSender, Sent } from '../../platform/outbox/outbox'
import type { OutboxEntry } from '../../platform/outbox/outbox-rows'
import { documentOf } from '../ledger/document-queries'
import { bodyOf, type BodyOf } from '../ledger/loyalty-work'
import { findRedemption, moveRedemption } from '../ledger/redemption-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { askAgain } from './ask-again'
import { reserveAgain } from './reserve-again'

const nothing = (): void => undefined

/**
 * Closes what was reserved, and reverses what turns out to be effective: never the other way round, since a late
 * confirmation could still land (contracts: rules for recovery).
 */
export function undoSender(desk: LoyaltyDesk): OutboxSender {
  return async (entry) => {
    const body = bodyOf('undo', entry)
    const state = stateOf(desk, body)
    if (state === 'cancelled' || state === 'reversed') return { kind: 'done', settle: nothing }
    return state === 'confirmed' ? reverse(desk, entry, body) : close(desk, entry, body)
  }
}

type Undo = BodyOf['undo']

function redemptionOf({ database }: LoyaltyDesk, { redemptionId }: Undo) {
  return redemptionId === null ? undefined : findRedemption(database, redemptionId)
}

function stateOf(desk: LoyaltyDesk, body: Undo) {
  return redemptionOf(desk, body)?.state
}

async function close(desk: LoyaltyDesk, entry: OutboxEntry, body: Undo): Promise<Sent> {
  const { saleId, program, participationId, member, reservationId, redemptionId } = body
  const redemption = redemptionOf(desk, body)
  const reference = redemption?.reference ?? null
  const answer = await askOperator(
    desk,
    {
      program,
      operation: 'cancel',
      saleId,
      member,
      amount: redemption?.amount ?? null,
      attempt: entry.attempts,
    },
    (to) => offered(to.redemption).cancel({ participationId, member, reservationId, reference }, 'outbox'),
  )
  if (answer.ok) return { kind: 'done', settle: (db) => closed(db, redemptionId) }
  const fault = answer.error
  if (fault.kind !== 'declined') return askAgain(fault)
  if (fault.refusal.code === 'already-confirmed') {
    const known = fault.refusal.reference ?? reference
    if (redemptionId === null) return { kind: 'task', fault, settle: nothing }
    desk.database.write((db) => moveRedemption(db, redemptionId, 'confirmed', { reference: known }))
    return reverse(desk, entry, body)
  }
  if (fault.refusal.code === 'not-found' && reference === null) return landed(desk, entry, body, fault)
  return { kind: 'task', fault, settle: nothing }
}

function closed(db: WriteDb, redemptionId: string | null): void {
  const state = redemptionId === null ? undefined : findRedemption(db, redemptionId)?.state
  if (redemptionId === null || state === undefined || state === 'declined') return
  if (state === 'requested') moveRedemption(db, redemptionId, 'unknown')
  moveRedemption(db, redemptionId, 'cancelled')
}

/** The operator knows no such reservation, which proves nothing while it may be under way: it is made to land, then closed. */
async function landed(
  desk: LoyaltyDesk,
  entry: OutboxEntry,
  body: Undo,
  unknown: LoyaltyFault,
): Promise<Sent> {
  const redemption = redemptionOf(desk, body)
  if (!redemption || redemption.state === 'declined') return { kind: 'done', settle: nothing }
  const fault = await reserveAgain(desk, redemption, entry.attempts)
  if (fault === null)
    return (redemptionOf(desk, body)?.reference ?? null) === null
      ? { kind: 'task', fault: unknown, settle: nothing }
      : close(desk, entry, body)
  // A refusal is an answer: nothing is held, and nothing can land any more under this id.
  return fault.kind === 'declined' ? { kind: 'done', settle: nothing } : askAgain(fault)
}

async function reverse(desk: LoyaltyDesk, entry: OutboxEntry, body: Undo): Promise<Sent> {
  const { saleId, participationId, member, reservationId, redemptionId, reason } = body
  const redemption = redemptionOf(desk, body)
  if (!redemption || redemptionId === null) throw new Error('Only what was redeemed can be reversed')
  const request = {
    participationId,
    member,
    reservationId,
    reference: redemption.reference,
    document: documentOf(desk.database, saleId),
    reason: reason === 'return' ? ('return' as const) : ('void' as const),
  }
  const { amount } = redemption
  const question = { program: redemption.program, operation: 'reverse', saleId, member, amount } as const
  const answer = await askOperator(desk, { ...question, attempt: entry.attempts }, (to) =>
    offered(to.redemption).reverse(request, 'outbox'),
  )
  if (answer.ok) return { kind: 'done', settle: (db) => moveRedemption(db, redemptionId, 'reversed') }
  return answer.error.kind === 'declined'
    ? { kind: 'task', fault: answer.error, settle: nothing }
    : askAgain(answer.error)
}
