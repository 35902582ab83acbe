import type { Instant, SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { PointsProgram } from '#shared/loyalty/scoring/points-program'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Earned, MemberKey } from '../port/loyalty-program'

/** One member credited for one sale. Points whole, cents. */
export interface Earning {
  readonly id: string
  readonly saleId: SaleId
  readonly program: LoyaltyProgramId
  readonly participationId: string
  readonly member: MemberKey
  readonly at: Instant
  readonly state: Exclude<PointsProgram['creditings'][number]['state'], 'by-hand'>
  readonly reference: string | null
  readonly points: number | null
  readonly earned: Cents | null
}

const columns = `id, sale_id AS saleId, program, participation_id AS participationId, member, at, state, reference,
  points, earned_cents AS earned`

export function findEarning(db: ReadDb, id: string): Earning | undefined {
  return db.get(`SELECT ${columns} FROM loyalty_earning WHERE id = ?`, id)
}

/** All of a sale, the oldest first. */
export function earningsOf(db: ReadDb, saleId: SaleId): Earning[] {
  return db.all(`SELECT ${columns} FROM loyalty_earning WHERE sale_id IN (?) ORDER BY at, id`, saleId)
}

/** Whether the operator holds it, or may. */
export function isLive({ state }: Pick<Earning, 'state'>): boolean {
  return state === 'waiting' || state === 'credited' || state === 'pending'
}

/** The one the operator accepted last and still holds. */
export function acceptedEarning(db: ReadDb, saleId: SaleId, program: LoyaltyProgramId): Earning | undefined {
  return earningsOf(db, saleId)
    .filter((one) => one.program === program && (one.state === 'credited' || one.state === 'pending'))
    .at(-1)
}

export function insertEarning(
  db: WriteDb,
  intended: Pick<Earning, 'id' | 'saleId' | 'program' | 'participationId' | 'member' | 'at'>,
): void {
  db.insert('loyalty_earning', {
    id: intended.id,
    sale_id: intended.saleId,
    program: intended.program,
    participation_id: intended.participationId,
    member: intended.member,
    at: intended.at,
    state: 'waiting',
  })
}

export function moveEarning(db: WriteDb, id: string, state: Earning['state']): void {
  db.run('UPDATE loyalty_earning SET state = ? WHERE id = ?', state, id)
}

/** What the operator credited. */
export function recordEarned(
  db: WriteDb,
  id: string,
  { reference, earned }: { readonly reference: string | null; readonly earned: Earned },
): void {
  const points = earned.kind === 'points' ? earned : null
  db.update('loyalty_earning', id, {
    state: points?.isPending ? 'pending' : 'credited',
    reference,
    points: points?.points ?? null,
    earned_cents: earned.kind === 'amount' ? earned.amount : null,
  })
}

/** The points left of it after a part came back. */
export function leavePoints(db: WriteDb, id: string, points: number): void {
  db.run('UPDATE loyalty_earning SET points = ? WHERE id = ?', points, id)
}
