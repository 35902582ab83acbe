import type { Instant, SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { CashbackProgramId } from '#shared/loyalty/port/program-id'
import { canRedemptionMove, type RedemptionState } from '#shared/loyalty/telling/redemption-states'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { ReserveRequest } from '../port/loyalty-program'

/** An amount of a member's balance meant for one sale, from its intent to its end (DESIGN section 5). */
export interface Redemption {
  readonly id: string
  readonly participationId: string
  readonly saleId: SaleId
  readonly program: CashbackProgramId
  readonly state: RedemptionState
  /** Cents. */
  readonly amount: Cents
  readonly request: ReserveRequest
  readonly reference: string | null
  readonly expiresAt: Instant | null
  readonly earned: Cents | null
  /** To be undone: nothing is finished on it any more. */
  readonly givenUp: boolean
}

type Row = Omit<Redemption, 'request' | 'givenUp'> & { request: string; givenUp: 0 | 1 }

const columns = `id, participation_id AS participationId, sale_id AS saleId, program, state, amount_cents AS amount,
  request, reference, expires_at AS expiresAt, earned_cents AS earned, given_up AS givenUp`

export function findRedemption(db: ReadDb, id: string): Redemption | undefined {
  return read(db.get<Row>(`SELECT ${columns} FROM loyalty_redemption WHERE id = ?`, id))
}

/** All of a sale, the oldest first. */
export function redemptionsOf(db: ReadDb, saleId: SaleId): Redemption[] {
  return db
    .all<Row>(`SELECT ${columns} FROM loyalty_redemption WHERE sale_id IN (?) ORDER BY id`, saleId)
    .flatMap((row) => read(row) ?? [])
}

function read(row: Row | undefined): Redemption | undefined {
  // Written by insertRedemption alone, from the very type it is read as.
  return row && { ...row, givenUp: row.givenUp === 1, request: JSON.parse(row.request) as ReserveRequest }
}

/** Marks what is to be undone, in the transaction that intends it. */
export function giveUp(db: WriteDb, id: string): void {
  db.run('UPDATE loyalty_redemption SET given_up = 1 WHERE id = ?', id)
}

/** States in which the operator may hold or have taken something. */
const standing: readonly RedemptionState[] = ['requested', 'unknown', 'reserved', 'confirmed']

export function isStanding({ state, givenUp }: Redemption): boolean {
  return standing.includes(state) && !givenUp
}

/** The intent, on disk before the call. */
export function insertRedemption(
  db: WriteDb,
  intended: {
    readonly saleId: SaleId
    readonly program: CashbackProgramId
    readonly request: ReserveRequest
  },
): void {
  const { request } = intended
  db.insert('loyalty_redemption', {
    id: request.reservationId,
    participation_id: request.participationId,
    sale_id: intended.saleId,
    program: intended.program,
    state: 'requested',
    amount_cents: request.amount,
    request: JSON.stringify(request),
  })
}

interface Learned {
  readonly reference?: string | null
  readonly expiresAt?: Instant | null
  readonly earned?: Cents | null
}

/** Moves a redemption along its table, with what the operator said. Throws on any other move: a bug. */
export function moveRedemption(db: WriteDb, id: string, to: RedemptionState, learned: Learned = {}): void {
  const now = findRedemption(db, id)
  if (!now) throw new Error(`No redemption ${id}`)
  if (now.state !== to && !canRedemptionMove(now.state, to))
    throw new Error(`A redemption never goes from ${now.state} to ${to}`)
  const after = { ...now, ...learned }
  db.update('loyalty_redemption', id, {
    state: to,
    reference: after.reference,
    expires_at: after.expiresAt,
    earned_cents: after.earned,
  })
}

/** Nobody hears the answer to what was asked for a sale any more: it may have been heard there (DESIGN section 6). */
export function doubtIntents(db: WriteDb, saleId: SaleId): void {
  db.run("UPDATE loyalty_redemption SET state = 'unknown' WHERE sale_id = ? AND state = 'requested'", saleId)
}
