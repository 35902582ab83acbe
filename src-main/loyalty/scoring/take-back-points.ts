import type { SaleId } from '#shared/kernel/ids'
import type { PointsProgramId } from '#shared/loyalty/port/program-id'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { closeEntry, reopenEntry, rewriteBody, type OutboxEntry } from '../../platform/outbox/outbox-rows'
import { earningsOf, moveEarning, type Earning } from '../ledger/earning-rows'
import { bodyOf, earningWork, intend, isKind, withdraw, workOf, type BodyOf } from '../ledger/loyalty-work'
import { readFault, settledByHand } from '../port/read-fault'
import {
  beforeReplacing,
  creditingStanding,
  takingAllBack,
  takingPartBack,
  type CreditingStanding,
} from './crediting-standing'
import { intendPointsAgain } from './intend-points'

type Clock = Pick<Desk, 'now'>

interface Crediting {
  readonly earning: Earning
  readonly work: OutboxEntry | undefined
  readonly standing: CreditingStanding
}

/** Every crediting of a sale at a programme as it stands, the newest first. */
export function creditingsOf(db: ReadDb, saleId: SaleId, program: PointsProgramId): Crediting[] {
  const entries = workOf(db, saleId, program)
  return earningsOf(db, saleId)
    .filter((earning) => earning.program === program)
    .map((earning) => {
      const work = earningWork(entries, earning.id)
      return { earning, work, standing: creditingStanding(earning, work) }
    })
    .toReversed()
}

/**
 * Takes back the points of a sale at a programme, or a part of them (null means all that is left), whatever became of telling the
 * operator so far: what was never sent is not sent, what may stand is named once its answer is known, and what a person
 * settled at the operator's own desk is theirs to take back.
 */
export function takeBackPoints(
  db: WriteDb,
  clock: Clock,
  saleId: SaleId,
  program: PointsProgramId,
  { reason, items }: Pick<BodyOf['reverse-earning'], 'reason' | 'items'>,
): void {
  const follow = items === null ? takingAllBack : takingPartBack
  let wasRefused = false
  for (const crediting of creditingsOf(db, saleId, program)) {
    const { first, takenBackBy } = follow[crediting.standing]
    prepare(db, clock, first, crediting)
    wasRefused ||= crediting.standing === 'refused'
    if (takenBackBy === 'person') leaveToPerson(db, clock, crediting.earning, { reason, items })
    if (takenBackBy !== 'operator') continue
    // The operator took back what came before it in the same step, or holds that instead: told once, it names the right one.
    intendReversal(db, clock, { saleId, program }, { reason, items }, null)
    break
  }
  if (wasRefused && items !== null) intendPointsAgain(db, saleId, program, clock.now())
}

/**
 * Makes way for a crediting that takes the place of what was sent for the sale so far. A reversal a person said to send
 * no more is sent once more: the operator accepts nobody while it holds somebody else.
 */
export function makeWayForPoints(db: WriteDb, clock: Clock, saleId: SaleId, program: PointsProgramId): void {
  for (const crediting of creditingsOf(db, saleId, program))
    prepare(db, clock, beforeReplacing[crediting.standing], crediting)
  for (const entry of workOf(db, saleId, program)) {
    if (!isKind(entry, 'reverse-earning')) continue
    if (entry.state === 'task') withdraw(db, entry)
    const mayBeHeld = entry.state === 'resolved' && bodyOf('reverse-earning', entry).items === null
    if (mayBeHeld && readFault(entry.lastFault)?.kind !== 'declined') reopenEntry(db, entry.id, clock.now())
  }
}

function prepare(
  db: WriteDb,
  clock: Clock,
  first: (typeof beforeReplacing)[CreditingStanding],
  { earning, work, standing }: Crediting,
): void {
  if (first === 'nothing' || !work) return
  if (first === 'ask-again') {
    rewriteBody(db, work.id, { ...bodyOf('earn', work), isSettledByHand: true })
    reopenEntry(db, work.id, clock.now())
    return
  }
  withdraw(db, work)
  moveEarning(db, earning.id, standing === 'refused' ? 'declined' : 'replaced')
}

function intendReversal(
  db: WriteDb,
  clock: Clock,
  of: Pick<BodyOf['reverse-earning'], 'saleId' | 'program'>,
  what: Pick<BodyOf['reverse-earning'], 'reason' | 'items'>,
  earningId: string | null,
): string {
  const names = earningId === null ? null : { earningId }
  const body = { ...of, reversalId: newId<string>(), ...what, names }
  return intend(db, 'reverse-earning', body, clock.now())
}

/** A task from the start: what a person did at the operator's own desk has no id the till knows. */
export function leaveToPerson(
  db: WriteDb,
  clock: Clock,
  { id: earningId, saleId, program }: Pick<Earning, 'id' | 'saleId' | 'program'>,
  what: Pick<BodyOf['reverse-earning'], 'reason' | 'items'>,
): void {
  const id = intendReversal(db, clock, { saleId, program }, what, earningId)
  closeEntry(db, id, 'task', JSON.stringify(settledByHand))
}
