import { maskTaxId } from '#shared/customers/customer/tax-id'
import { fail, mapOk, ok, type Result } from '#shared/kernel/result'
import type { Scorer } from '#shared/loyalty/cashback/sale-loyalty'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { pointsProgramIds, programName, type PointsProgramId } from '#shared/loyalty/port/program-id'
import type { PointsProgram, ScoredSubject } from '#shared/loyalty/scoring/points-program'
import type { FinishedSale } from '#shared/selling/sale/sale'
import { customerKeys } from '../../customers/customer/customer-rows'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { scorerOf, viewScorer, writeScorer, type StoredScorer } from '../ledger/scorer-rows'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Faulted, Off, WithoutMember } from '../port/refusals'
import { pointsProgramsOf } from '../settings/loyalty-rules'
import type { CreditingStanding } from './crediting-standing'
import { intendPoints } from './intend-points'
import { pointsPreview } from './points-preview'
import { findScored, type Scored, type SubjectNotFound } from './scored-subject-queries'
import type { ScorerLookUp } from './scorer-look-up'
import { creditingsOf, makeWayForPoints, takeBackPoints } from './take-back-points'
import { viewCreditings } from './view-creditings'

interface Asked {
  readonly subject: ScoredSubject
  /** Null is the customer's own CPF. */
  readonly taxId: string | null
}

/** Whose CPF it is, at the programme the screens speak of (FEATURES E2). */
export async function findScorer(
  desk: LoyaltyDesk,
  lookUp: ScorerLookUp,
  asked: Asked,
): Promise<Result<Scorer, Off | SubjectNotFound | Over | WithoutMember | Faulted>> {
  const found = mayScore(desk.database, desk, asked.subject)
  if (!found.ok) return found
  const taxId = taxIdOf(desk.database, found.value, asked)
  if (taxId === null) return fail({ code: 'loyalty-without-member' })
  const answer = await lookUp.ask(found.value.program, taxId)
  return answer.ok ? ok(viewScorer(answer.value)) : answer
}

function isInactive(fault: LoyaltyFault): boolean {
  return fault.kind === 'declined' && fault.refusal.code === 'member-inactive'
}

/** Tab Programas de pontos (FEATURES E4). */
export function pointsProgram(
  desk: ReadDesk,
  subject: ScoredSubject,
): Result<PointsProgram, Off | SubjectNotFound> {
  const found = scored(desk.database, desk, subject)
  return found.ok ? ok(view(desk.database, desk, found.value)) : found
}

/**
 * Whose CPF scores from now on; for a finished sale the operator is told by queue. A look-up nobody answers keeps nobody
 * from scoring, one that says the CPF is inactive does (contracts: points).
 */
export async function setScorer(
  desk: LoyaltyDesk,
  lookUp: ScorerLookUp,
  caller: Caller,
  asked: Asked,
): Promise<
  Result<PointsProgram, Off | SubjectNotFound | Over | WithoutMember | { readonly code: 'scorer-inactive' }>
> {
  const found = mayScore(desk.database, desk, asked.subject)
  if (!found.ok) return found
  const taxId = taxIdOf(desk.database, found.value, asked)
  if (taxId === null) return fail({ code: 'loyalty-without-member' })
  const known = await lookUp.recall(found.value.program, taxId)
  if (!known.ok && isInactive(known.error.fault)) return fail({ code: 'scorer-inactive' })
  const scorer: StoredScorer = known.ok
    ? known.value
    : { taxId, name: null, registration: 'unknown', points: null }
  return change(desk, caller, asked.subject, scorer)
}

/** Nobody scores any more; for a finished sale the points are taken back by queue. */
export function removeScorer(
  desk: LoyaltyDesk,
  caller: Caller,
  subject: ScoredSubject,
): Result<PointsProgram, Off | SubjectNotFound | Over> {
  return change(desk, caller, subject, null)
}

function change(
  desk: LoyaltyDesk,
  caller: Caller,
  asked: ScoredSubject,
  scorer: StoredScorer | null,
): Result<PointsProgram, Off | SubjectNotFound | Over> {
  return desk.database.write((db) => {
    const found = mayScore(db, desk, asked)
    if (!found.ok) return found
    const { subject } = found.value
    const before = scorerOf(db, subject)
    if (before?.taxId !== scorer?.taxId) {
      const masked = (taxId: string | undefined) => (taxId === undefined ? null : maskTaxId(taxId))
      recordAction(db, desk, caller, {
        action: scorer === null ? 'loyalty.remove-scorer' : 'loyalty.set-scorer',
        saleId: subject.kind === 'sale' ? subject.saleId : null,
        detail: { before: { scorer: masked(before?.taxId) }, after: { scorer: masked(scorer?.taxId) } },
      })
    }
    writeScorer(db, subject, scorer)
    if (found.value.finished) tell(db, desk, found.value.finished, scorer, before?.taxId === scorer?.taxId)
    return ok(view(db, desk, found.value))
  })
}

/**
 * At every programme that scores: what was sent makes way for a crediting of whoever scores now; nobody's points stay
 * where nobody scores, also where a programme was switched off since.
 */
function tell(
  db: WriteDb,
  desk: LoyaltyDesk,
  sale: FinishedSale,
  scorer: StoredScorer | null,
  isSame: boolean,
): void {
  if (scorer === null) {
    if (isSame) return
    for (const program of pointsProgramIds)
      takeBackPoints(db, desk, sale.id, program, { reason: 'removed', items: null })
    return
  }
  for (const program of pointsProgramsOf(db, sale.branchId)) {
    if (isSame && isUnderWay(db, sale, program)) continue
    makeWayForPoints(db, desk, sale.id, program)
    intendPoints(db, sale, program, desk.now())
  }
}

/** The same CPF given once more: it is tried again where the operator holds nothing of it and is not being asked. */
function isUnderWay(db: ReadDb, sale: FinishedSale, program: PointsProgramId): boolean {
  const waits: readonly CreditingStanding[] = ['unsent', 'attempted', 'held']
  return creditingsOf(db, sale.id, program).some(({ standing }) => waits.includes(standing))
}

/** What is scored, and the programme the screens speak of: the first of those that are on here. */
type ScoredHere = Scored & { readonly program: PointsProgramId }

function scored(
  db: ReadDb,
  desk: ReadDesk,
  subject: ScoredSubject,
): Result<ScoredHere, Off | SubjectNotFound> {
  const [program] = pointsProgramsOf(db, desk.terminal.branchId)
  if (program === undefined) return fail({ code: 'loyalty-off' })
  return mapOk(findScored(db, desk, subject), (found) => ({ ...found, program }))
}

type Over = { readonly code: 'scored-sale-over' }

function mayScore(
  db: ReadDb,
  desk: ReadDesk,
  subject: ScoredSubject,
): Result<ScoredHere, Off | SubjectNotFound | Over> {
  const found = scored(db, desk, subject)
  return found.ok && found.value.isOver ? fail({ code: 'scored-sale-over' }) : found
}

function taxIdOf(db: ReadDb, { customerId }: Scored, { taxId }: Asked): string | null {
  return taxId ?? (customerId === null ? null : customerKeys(db, customerId)['tax-id'])
}

function view(
  db: ReadDb,
  desk: ReadDesk,
  { subject, program, basket, customerId, isOver, finished }: ScoredHere,
): PointsProgram {
  const scorer = scorerOf(db, subject)
  const proposed = customerId === null ? null : customerKeys(db, customerId)['tax-id']
  return {
    program,
    name: programName(program),
    scorer: scorer ? viewScorer(scorer) : null,
    isOver,
    preview: pointsPreview(db, program, desk.terminal.branchId, basket, saleFigures(db, basket)),
    proposedTaxId: proposed === null ? null : maskTaxId(proposed),
    creditings: finished ? viewCreditings(db, finished.id) : [],
  }
}
