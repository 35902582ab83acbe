import { cashbackWays, pointsProgramId } from '../../src-shared/loyalty/program-id'
import type { WriteDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { newId } from '../database/new-id'
import { decideCampaign } from './choice-queries'
import { earningsOf, isLive, moveEarning, type Earning } from './earning-queries'
import { intendPointsAgain } from './finish-loyalty-queries'
import type { ReverseEarningRequest } from './loyalty-program'
import { bodyOf, intend, isKind, openWork, withdraw } from './loyalty-work-queries'
import { saveParticipation, type Participation } from './participation-queries'
import { giveUp, isStanding, moveRedemption, redemptionsOf, type Redemption } from './redemption-queries'

type Clock = Pick<Desk, 'now'>

/** The customer no longer takes part as they did: whatever the operator may know of it is closed (contracts, rule 1). */
export function dropParticipation(db: WriteDb, clock: Clock, taking: Participation): void {
  saveParticipation(db, { ...taking, state: 'dropped' })
  const standing = redemptionsOf(db, taking.saleId).filter(
    (one) => one.participationId === taking.id && isStanding(one),
  )
  for (const redemption of standing) undoOne(db, clock, redemption, 'abandoned')
  const closesId = cashbackWays[taking.program].asksPin && taking.toldAt !== null
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
  const { asksPin } = cashbackWays[taking.program]
  for (const redemption of redemptionsOf(db, taking.saleId)) {
    if (redemption.participationId !== taking.id || !isStanding(redemption)) continue
    if (asksPin) forgetAsked(db, redemption)
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
  const earnings = earningsOf(db, saleId).filter((one) => one.program === program)
  const reversed = earnings.map((earning) => reverseEarning(db, clock, earning, reason, null))
  return standing.length > 0 || reversed.includes(true)
}

/**
 * Takes back what a sale earned, or a part of it (null means all that is left). What was never sent is not sent; what may
 * have arrived goes first, so that a reversal never overtakes it. Answers whether there was anything to take back.
 */
export function reverseEarning(
  db: WriteDb,
  clock: Clock,
  earning: Earning,
  reason: 'void' | 'return' | 'removed',
  items: ReverseEarningRequest['items'],
): boolean {
  if (!isLive(earning)) return false
  const { saleId, program } = earning
  const earn = openWork(db, saleId, program).find(
    (entry) => isKind(entry, 'earn') && bodyOf('earn', entry).earningId === earning.id,
  )
  const wasSent = earn !== undefined && earn.attempts > 0
  const isRefused = earn?.state === 'task'
  // A refused crediting changes nothing; elsewhere an earlier attempt may be under way, and the reversal closes the id.
  const isNothing = isRefused ? program === pointsProgramId : !wasSent && items === null
  if (earn && (isRefused || isNothing)) withdraw(db, earn)
  if (earn && isNothing) {
    moveEarning(db, earning.id, isRefused ? 'declined' : 'reversed')
    // The one it was to replace still stands, or may be under way itself: the reversal waits behind it.
    const former = earningsOf(db, saleId).findLast((one) => one.program === program && isLive(one))
    if (former) reverseEarning(db, clock, former, reason, items)
    if (isRefused && items !== null) intendPointsAgain(db, saleId, clock.now())
    return true
  }
  const body = { saleId, program, reversalId: newId<string>(), reason, items, names: null }
  intend(db, 'reverse-earning', body, clock.now())
  return true
}
