import type { SaleId } from '../../src-shared/ids'
import type { LoyaltyOutcome } from '../../src-shared/loyalty/loyalty-outcome'
import {
  loyaltyProgramIds,
  loyaltyProgramNames,
  type LoyaltyProgramId,
} from '../../src-shared/loyalty/program-id'
import { ZERO } from '../../src-shared/money/cents'
import type { ReadDb } from '../database/connection'
import { earningsOf } from './earning-queries'
import { isKind, openWork } from './loyalty-work-queries'
import { readFault } from './pending-loyalty'
import { redemptionsOf } from './redemption-queries'

/** What became of a finished sale at each operator it was told to (FEATURES C8, C9, D7). */
export function loyaltyOutcomes(db: ReadDb, saleId: SaleId): LoyaltyOutcome[] {
  return loyaltyProgramIds.flatMap((program) => outcome(db, saleId, program) ?? [])
}

function outcome(db: ReadDb, saleId: SaleId, program: LoyaltyProgramId): LoyaltyOutcome | undefined {
  const redemption = redemptionsOf(db, saleId).findLast((one) => one.program === program)
  const earning = earningsOf(db, saleId).findLast((one) => one.program === program)
  if (!redemption && !earning) return undefined
  const open = openWork(db, saleId, program)
  const undoes = open.filter((entry) => isKind(entry, 'undo') || isKind(entry, 'reverse-earning'))
  const undone = redemption
    ? redemption.state === 'reversed' || redemption.state === 'cancelled'
    : earning?.state === 'reversed'
  return {
    program,
    name: loyaltyProgramNames[program],
    state: stateOf(open, undoes.length > 0, undone),
    used: redemption?.state === 'confirmed' || redemption?.state === 'reserved' ? redemption.amount : ZERO,
    earned: redemption?.earned ?? earning?.earned ?? null,
    points: earning?.points ?? null,
    lastFault: readFault(open.at(-1)?.lastFault ?? null),
  }
}

function stateOf(
  open: ReturnType<typeof openWork>,
  undoing: boolean,
  undone: boolean,
): LoyaltyOutcome['state'] {
  if (open.some(({ state }) => state === 'task')) return 'task'
  if (undoing) return 'not-cancelled-yet'
  if (undone) return 'cancelled'
  return open.length > 0 ? 'waiting' : 'done'
}
