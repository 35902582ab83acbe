import { z } from 'zod'
import type { CustomerId, Instant, SaleId } from '#shared/kernel/ids'
import { nonNegativeCentsSchema } from '#shared/kernel/money/cents'
import { loyaltyFaultSchema, type LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { CashbackProgramId } from '#shared/loyalty/port/program-id'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'
import type { MemberKey, Quote } from '../port/loyalty-program'

const storedQuoteSchema = z.object({
  balance: nonNegativeCentsSchema,
  minimum: nonNegativeCentsSchema,
  maximum: nonNegativeCentsSchema,
  validUntil: z.string().nullable(),
  isAutomatic: z.boolean(),
  mayBeKept: z.boolean(),
  earned: nonNegativeCentsSchema.nullable(),
})

/** One customer's part in the cashback of one sale: made anew when the member changes (contracts: participations). */
export interface Participation {
  readonly id: string
  readonly saleId: SaleId
  readonly program: CashbackProgramId
  readonly customerId: CustomerId
  readonly member: MemberKey | null
  readonly state: 'open' | 'skipped' | 'dropped'
  /** Before the first call that names it; from then on the operator may know it. */
  readonly toldAt: Instant | null
  /** Null beside `pinResendFrom`: a PIN may have been sent, and only the operator knows until when it counts. */
  readonly pinValidUntil: Instant | null
  /** Null: no PIN was sent. */
  readonly pinResendFrom: Instant | null
  readonly attemptsLeft: number | null
  readonly acceptedBy: 'pin' | 'master-pin' | null
  readonly quote: Quote | null
  readonly quoteStale: boolean
  readonly cleared: boolean
  readonly lastFault: LoyaltyFault | null
}

type Row = Omit<Participation, 'quote' | 'quoteStale' | 'cleared' | 'lastFault'> & {
  quote: string | null
  quoteStale: 0 | 1
  cleared: 0 | 1
  lastFault: string | null
}

const columns = `id, sale_id AS saleId, program, customer_id AS customerId, member, state, told_at AS toldAt,
  pin_valid_until AS pinValidUntil, pin_resend_from AS pinResendFrom, attempts_left AS attemptsLeft,
  accepted_by AS acceptedBy, quote, quote_stale AS quoteStale, cleared, last_fault AS lastFault`

/** The part the sale's customer takes now, or that they take none (skipped). */
export function participationOf(db: ReadDb, saleId: SaleId): Participation | undefined {
  return read(
    db.get<Row>(
      `SELECT ${columns} FROM loyalty_participation WHERE sale_id = ? AND state <> 'dropped'`,
      saleId,
    ),
  )
}

/** The same of a sale at hand: without a customer nobody takes part, and nothing is asked of the database. */
export function participationIn(
  db: ReadDb,
  { id, customerId }: Pick<Sale, 'id' | 'customerId'>,
): Participation | undefined {
  return customerId === null ? undefined : participationOf(db, id)
}

export function findParticipation(db: ReadDb, id: string): Participation | undefined {
  return read(db.get<Row>(`SELECT ${columns} FROM loyalty_participation WHERE id = ?`, id))
}

function read(row: Row | undefined): Participation | undefined {
  return (
    row && {
      ...row,
      quote: row.quote === null ? null : storedQuoteSchema.parse(JSON.parse(row.quote)),
      quoteStale: row.quoteStale === 1,
      cleared: row.cleared === 1,
      lastFault: row.lastFault === null ? null : loyaltyFaultSchema.parse(JSON.parse(row.lastFault)),
    }
  )
}

/** Begins one; whatever the sale had before must be dropped already. */
export function beginParticipation(
  db: WriteDb,
  begun: Pick<Participation, 'saleId' | 'program' | 'customerId' | 'member'> & {
    readonly state: 'open' | 'skipped'
    readonly at: Instant
  },
): Participation {
  const id = newId()
  db.insert('loyalty_participation', {
    id,
    sale_id: begun.saleId,
    program: begun.program,
    customer_id: begun.customerId,
    member: begun.member,
    state: begun.state,
    started_at: begun.at,
  })
  db.stored('benefit')
  const participation = findParticipation(db, id)
  if (!participation) throw new Error('A row just inserted is there')
  return participation
}

/** The balance a programme told last of somebody, and when. */
export function lastQuoted(
  db: ReadDb,
  customerId: CustomerId,
  program: CashbackProgramId,
): { readonly quote: Quote; readonly at: Instant } | undefined {
  const row = db.get<{ quote: string; at: Instant }>(
    `SELECT quote, started_at AS at FROM loyalty_participation
     WHERE customer_id IN ${THEIR_IDS} AND program = ? AND quote IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1`,
    customerId,
    program,
  )
  return row && { quote: storedQuoteSchema.parse(JSON.parse(row.quote)), at: row.at }
}

/** Writes what may change of it. */
export function saveParticipation(db: WriteDb, after: Participation): void {
  db.update('loyalty_participation', after.id, {
    state: after.state,
    told_at: after.toldAt,
    pin_valid_until: after.pinValidUntil,
    pin_resend_from: after.pinResendFrom,
    attempts_left: after.attemptsLeft,
    accepted_by: after.acceptedBy,
    quote: after.quote === null ? null : JSON.stringify(after.quote),
    quote_stale: after.quoteStale ? 1 : 0,
    cleared: after.cleared ? 1 : 0,
    last_fault: after.lastFault === null ? null : JSON.stringify(after.lastFault),
  })
  db.stored('benefit')
}
