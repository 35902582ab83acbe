import { maskTaxId } from '#shared/customers/customer/tax-id'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Scorer } from '#shared/loyalty/cashback/sale-loyalty'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { loyaltyProgramNames, pointsProgramId } from '#shared/loyalty/port/program-id'
import type { PointsProgram, ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { customerKeys } from '../../customers/customer/customer-rows'
import { saleFigures } from '../../goods/pricing/price-rule-queries'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import type { Off, WithoutMember } from '../cashback/edit-participation'
import { intendPoints } from '../cashback/finish-loyalty'
import { usesPoints } from '../cashback/loyalty-rules'
import type { Faulted } from '../cashback/send-pin'
import { pointsPreview } from '../cashback/view-loyalty'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { CreditingStanding } from './crediting-standing'
import { findScored, type Scored, type SubjectNotFound } from './scored-subject-queries'
import type { ScorerLookUp } from './scorer-look-up'
import { scorerOf, viewScorer, writeScorer, type StoredScorer } from './scorer-rows'
import { creditingsOf, makeWayForPoints, takeBackPoints } from './take-back-points'

interface Asked {
  readonly subject: ScoredSubject
  /** Null is the customer's own CPF. */
  readonly taxId: string | null
}

/** Buscar dados de clientes Juntos Somos Mais (FEATURES E2). */
export async function findScorer(
  desk: LoyaltyDesk,
  lookUp: ScorerLookUp,
  asked: Asked,
): Promise<Result<Scorer, Off | SubjectNotFound | Over | WithoutMember | Faulted>> {
  const found = mayScore(desk.database, desk, asked.subject)
  if (!found.ok) return found
  const taxId = taxIdOf(desk.database, found.value, asked)
  if (taxId === null) return fail({ code: 'loyalty-without-member' })
  const answer = await lookUp.ask(taxId)
  return answer.ok ? ok(viewScorer(answer.value)) : answer
}

function isInactive(fault: LoyaltyFault): boolean {
  return fault.kind === 'declined' && fault.refusal.code === 'member-inactive'
}

/** Tab Programas de pontos (FEATURES E4). */
export function pointsProgram(
  desk: LoyaltyDesk,
  subject: ScoredSubject,
): Result<PointsProgram, Off | SubjectNotFound> {
  const found = scored(desk.database, desk, subject)
  return found.ok ? ok(view(desk.database, desk, found.value)) : found
}

/**
 * Whose CPF scores from now on; for a finished sale the operator is told by queue. A look-up nobody answers keeps nobody
 * from scoring, one that says the CPF is inactive does (contracts: Juntos Somos Mais).
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
  const known = await lookUp.recall(taxId)
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
    if (isToBeTold(db, found.value, before?.taxId === scorer?.taxId)) tell(db, desk, found.value, scorer)
    return ok(view(db, desk, found.value))
  })
}

/** What was sent makes way for a crediting of whoever scores now; nobody's points stay where nobody scores. */
function tell(db: WriteDb, desk: LoyaltyDesk, { finished }: Scored, scorer: StoredScorer | null): void {
  if (!finished) return
  if (scorer === null) return takeBackPoints(db, desk, finished.id, { reason: 'removed', items: null })
  makeWayForPoints(db, desk, finished.id)
  intendPoints(db, finished, desk.now())
}

/** The same CPF given once more: it is tried again where the operator holds nothing of it and is not being asked. */
function isToBeTold(db: ReadDb, { finished }: Scored, isSame: boolean): boolean {
  if (!finished) return false
  const waits: readonly CreditingStanding[] = ['unsent', 'attempted', 'held']
  return !isSame || !creditingsOf(db, finished.id).some(({ standing }) => waits.includes(standing))
}

function scored(
  db: ReadDb,
  desk: LoyaltyDesk,
  subject: ScoredSubject,
): Result<Scored, Off | SubjectNotFound> {
  return usesPoints(db, desk.terminal.branchId)
    ? findScored(db, desk, subject)
    : fail({ code: 'loyalty-off' })
}

type Over = { readonly code: 'scored-sale-over' }

function mayScore(
  db: ReadDb,
  desk: LoyaltyDesk,
  subject: ScoredSubject,
): Result<Scored, Off | SubjectNotFound | Over> {
  const found = scored(db, desk, subject)
  return found.ok && found.value.isOver ? fail({ code: 'scored-sale-over' }) : found
}

function taxIdOf(db: ReadDb, { customerId }: Scored, { taxId }: Asked): string | null {
  return taxId ?? (customerId === null ? null : customerKeys(db, customerId)['tax-id'])
}

function view(
  db: ReadDb,
  desk: LoyaltyDesk,
  { subject, basket, customerId, isOver, finished }: Scored,
): PointsProgram {
  const scorer = scorerOf(db, subject)
  const proposed = customerId === null ? null : customerKeys(db, customerId)['tax-id']
  return {
    name: loyaltyProgramNames[pointsProgramId],
    scorer: scorer ? viewScorer(scorer) : null,
    isOver,
    preview: pointsPreview(db, desk.terminal.branchId, basket, saleFigures(db, basket)),
    proposedTaxId: proposed === null ? null : maskTaxId(proposed),
    creditings: finished
      ? creditingsOf(db, finished.id).map(({ earning: { at, member, state, points }, standing }) => ({
          at,
          maskedTaxId: maskTaxId(member),
          state: standing === 'doubted' || standing === 'by-hand' ? 'by-hand' : state,
          points,
        }))
      : [],
  }
}
