import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { closeEntry } from '../../platform/outbox/outbox-rows'
import { decideCampaign } from '../ledger/choice-rows'
import { earningsOf, isLive, moveEarning, type Earning } from '../ledger/earning-rows'
import { bodyOf, earningWork, intend, isKind, openWork, withdraw, workOf } from '../ledger/loyalty-work'
import { saveParticipation, type Participation } from '../ledger/participation-rows'
import {
  findRedemption,
  giveUp,
  isStanding,
  moveRedemption,
  redemptionsOf,
  type Redemption,
} from '../ledger/redemption-rows'
import { readFault, settledByHand } from '../port/read-fault'

type Clock = Pick<Desk, 'now'>

/** The customer no longer takes part as they did: whatever the operator may know of it is closed (contracts, rule 1). */
export function dropParticipation(db: WriteDb, clock: Clock, taking: Participation): void {
  saveParticipation(db, { ...taking, state: 'dropped' })
  const standing = redemptionsOf(db, taking.saleId).filter(
    (one) => one.participationId === taking.id && isStanding(one),
  )
  for (const redemption of standing) undoOne(db, clock, redemption, 'abandoned')
  const closesId =
    cashbackProgram(taking.program).reserving.cancelCloses === 'participation' && taking.toldAt !== null
  if (!closesId || standing.length > 0 || taking.member === null) return
  const { saleId, program, id: participationId, member } = taking
  const nothing = { reservationId: newId<string>(), redemptionId: null, reason: 'abandoned' as const }
  intend(db, 'undo', { saleId, program, participationId, member, ...nothing }, clock.now())
}

/**
 * Gives back what was reserved before the sale was finished; the participation lives on. Where reserving only asks,
 * nothing is held whatever came of it, and closing the id would cost the customer a new PIN for nothing.
 */
export function releaseReservations(db: WriteDb, clock: Clock, taking: Participation): void {
  const { does } = cashbackProgram(taking.program).reserving
  for (const redemption of redemptionsOf(db, taking.saleId)) {
    if (redemption.participationId !== taking.id || !isStanding(redemption)) continue
    if (does === 'asks') forgetAsked(db, redemption)
    else undoOne(db, clock, redemption)
  }
}

function forgetAsked(db: WriteDb, { id, state }: Redemption): void {
  if (state === 'requested') moveRedemption(db, id, 'unknown')
  moveRedemption(db, id, 'cancelled')
}

/** Intends to close or reverse one redemption; from now on nothing is finished on it. */
export function undoOne(
  db: WriteDb,
  clock: Clock,
  { id, saleId, program, request }: Redemption,
  reason: 'abandoned' | 'void' | 'return' = 'abandoned',
): void {
  giveUp(db, id)
  const { participationId, member, reservationId } = request
  const body = { saleId, program, participationId, member, reservationId, redemptionId: id, reason }
  intend(db, 'undo', body, clock.now())
}

/**
 * Undoes a finished sale at its cashback operator, whatever came of it so far; answers whether there was anything. What
 * was to be confirmed is not sent any more, and an open task about it is settled by this.
 */
export function undoCashback(
  db: WriteDb,
  clock: Clock,
  taking: Participation,
  reason: 'void' | 'return',
): boolean {
  const { saleId, program } = taking
  decideCampaign(db, saleId, null, clock.now())
  for (const entry of openWork(db, saleId, program)) if (isKind(entry, 'confirm')) withdraw(db, entry)
  const standing = redemptionsOf(db, saleId).filter(
    (one) => one.participationId === taking.id && isStanding(one),
  )
  for (const redemption of standing) undoOne(db, clock, redemption, reason)
  leaveConfirmedByHand(db, clock, taking, reason)
  const earnings = earningsOf(db, saleId).filter((one) => one.program === program)
  const reversed = earnings.map((earning) => reverseEarned(db, clock, earning, reason))
  return standing.length > 0 || reversed.includes(true)
}

/** What the operator refused and a person settled at its own desk is theirs to undo there, under no id the till knows. */
function leaveConfirmedByHand(
  db: WriteDb,
  clock: Clock,
  { saleId, program, id: participationId }: Participation,
  reason: 'void' | 'return',
): void {
  for (const entry of workOf(db, saleId, program)) {
    if (!isKind(entry, 'confirm') || entry.state !== 'resolved') continue
    if (readFault(entry.lastFault)?.kind !== 'declined') continue
    const redemption = findRedemption(db, bodyOf('confirm', entry).redemptionId)
    if (redemption?.participationId !== participationId) continue
    const { member, reservationId } = redemption.request
    const body = {
      saleId,
      program,
      participationId,
      member,
      reservationId,
      redemptionId: redemption.id,
      reason,
    }
    closeEntry(db, intend(db, 'undo', body, clock.now()), 'task', JSON.stringify(settledByHand))
  }
}

/**
 * Takes back what a sale earned at its cashback operator. What was never sent is not sent; what may have arrived goes
 * first, so that a reversal never overtakes it, and the reversal closes the id of what was refused: an earlier attempt
 * may be under way. Answers whether there was anything to take back.
 */
function reverseEarned(db: WriteDb, clock: Clock, earning: Earning, reason: 'void' | 'return'): boolean {
  if (!isLive(earning)) return false
  const { saleId, program } = earning
  const earn = earningWork(openWork(db, saleId, program), earning.id)
  const wasSent = earn === undefined || earn.attempts > 0
  if (earn && (!wasSent || earn.state === 'task')) withdraw(db, earn)
  if (!wasSent) {
    moveEarning(db, earning.id, 'reversed')
    return true
  }
  const body = { saleId, program, reversalId: newId<string>(), reason, items: null, names: null }
  intend(db, 'reverse-earning', body, clock.now())
  return true
}
