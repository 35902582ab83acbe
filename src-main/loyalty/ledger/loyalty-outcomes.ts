import type { SaleId } from '#shared/kernel/ids'
import { ZERO, type Cents } from '#shared/kernel/money/cents'
import { loyaltyProgramIds, programName, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { LoyaltyOutcome } from '#shared/loyalty/telling/loyalty-outcome'
import type { ReadDb } from '../../platform/database/connection'
import type { OutboxEntry } from '../../platform/outbox/outbox-rows'
import { readFault } from '../port/read-fault'
import { earningsOf, isLive, type Earning } from './earning-rows'
import { bodyOf, isKind, isOpen, workOf } from './loyalty-work'
import { participationOf } from './participation-rows'
import { redemptionsOf } from './redemption-rows'

/** What became of a finished sale at each operator it was told to (FEATURES C8, C9, D7, E5). */
export function loyaltyOutcomes(
  db: ReadDb,
  saleId: SaleId,
  programs: readonly LoyaltyProgramId[] = loyaltyProgramIds,
): LoyaltyOutcome[] {
  return programs.flatMap((program) => outcome(db, saleId, program) ?? [])
}

function outcome(db: ReadDb, saleId: SaleId, program: LoyaltyProgramId): LoyaltyOutcome | undefined {
  const redemption = redemptionsOf(db, saleId).findLast((one) => one.program === program)
  const earning = standing(earningsOf(db, saleId).filter((one) => one.program === program))
  const expected = expectedOf(db, saleId, program)
  if (!redemption && !earning && expected === null) return undefined
  const work = workOf(db, saleId, program).filter(({ state }) => state !== 'withdrawn')
  const undoing = work.filter(undoes)
  const undone = howMuch(undoing, earning)
  return {
    program,
    name: programName(program),
    undone,
    state: stateOf(undone === 'nothing' ? work.filter(isOpen) : undoing),
    used: redemption?.state === 'confirmed' || redemption?.state === 'reserved' ? redemption.amount : ZERO,
    earned: redemption?.earned ?? earning?.earned ?? null,
    expected,
    points: earning?.points ?? null,
    lastFault: readFault(work.find((one) => isOpen(one) && one.lastFault !== null)?.lastFault ?? null),
  }
}

function expectedOf(db: ReadDb, saleId: SaleId, program: LoyaltyProgramId): Cents | null {
  const taking = participationOf(db, saleId)
  return taking?.state === 'open' && taking.program === program ? (taking.quote?.earned ?? null) : null
}

/** The one the operator holds; else what it held before all was taken back, else what it refused. */
function standing(earnings: readonly Earning[]): Earning | undefined {
  return (
    earnings.findLast(isLive) ?? earnings.findLast(({ state }) => state === 'reversed') ?? earnings.at(-1)
  )
}

/** What is sent for a void or a return, if it took anything back or may; what was given up before is not of it. */
function undoes(entry: OutboxEntry): boolean {
  if (isKind(entry, 'undo')) return bodyOf('undo', entry).reason !== 'abandoned'
  if (!isKind(entry, 'reverse-earning')) return false
  const { reason, names } = bodyOf('reverse-earning', entry)
  return reason !== 'removed' && (names !== null || isOpen(entry))
}

function howMuch(undoing: readonly OutboxEntry[], earning: Earning | undefined): LoyaltyOutcome['undone'] {
  const isPart = (entry: OutboxEntry): boolean =>
    isKind(entry, 'reverse-earning') && bodyOf('reverse-earning', entry).items !== null
  if (earning?.state === 'reversed' || !undoing.every(isPart)) return 'all'
  return undoing.length > 0 ? 'part' : 'nothing'
}

function stateOf(work: readonly OutboxEntry[]): LoyaltyOutcome['state'] {
  if (work.some(({ state }) => state === 'task')) return 'task'
  if (work.some(({ state }) => state === 'waiting')) return 'waiting'
  return work.some(({ state }) => state === 'resolved') ? 'resolved' : 'done'
}
