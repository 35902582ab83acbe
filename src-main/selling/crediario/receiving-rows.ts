import type {
  BranchId,
  CustomerId,
  InstallmentId,
  Instant,
  OperatorId,
  ReceivingId,
  TerminalId,
  TillSessionId,
} from '#shared/kernel/ids'
import { min, subtract, type Cents } from '#shared/kernel/money/cents'
import type { Imputed } from '#shared/selling/crediario/impute'
import { tenderSchema, type Tender } from '#shared/selling/payment/tender'
import { goneStates } from '#shared/selling/payment/tender-states'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { sqlList } from '../../platform/database/sql-list'
import { tenderDetail } from '../sale/tender-rows'

/** A receiving as it stands on disk. Cents. */
export interface Receiving {
  readonly id: ReceivingId
  readonly branchId: BranchId
  readonly terminalId: TerminalId
  readonly tillSessionId: TillSessionId | null
  readonly customerId: CustomerId
  readonly operatorId: OperatorId
  readonly approverId: OperatorId | null
  readonly state: 'open' | 'done' | 'given-up' | 'undone'
  /** The shop's day whose fine and interest it takes. */
  readonly day: string
  readonly discount: Cents
  readonly total: Cents
  readonly change: Cents | null
  readonly number: number | null
  readonly at: Instant | null
}

const columns = `id, branch_id AS branchId, terminal_id AS terminalId, till_session_id AS tillSessionId,
  customer_id AS customerId, operator_id AS operatorId, approver_id AS approverId, state, on_day AS day,
  discount_cents AS discount, total_cents AS total, change_cents AS change, number, at`

export function findReceiving(db: ReadDb, id: ReceivingId): Receiving | undefined {
  return db.get(`SELECT ${columns} FROM receiving WHERE id = ?`, id)
}

/** The one in progress at a terminal; the database sees to it that there are never two. */
export function openReceiving(db: ReadDb, terminalId: TerminalId): Receiving | undefined {
  return db.get(`SELECT ${columns} FROM receiving WHERE terminal_id = ? AND state = 'open'`, terminalId)
}

/** What of it goes to an instalment, with what is charged and not paid by it. */
export interface StoredLine extends Imputed {
  readonly id: InstallmentId
  readonly isCharged: boolean
}

export function linesOfReceiving(db: ReadDb, id: ReceivingId): StoredLine[] {
  return db
    .all<Omit<StoredLine, 'isCharged'> & { readonly isCharged: 0 | 1 }>(
      `SELECT receivable_id AS id, principal_cents AS principal, fine_cents AS fine, interest_cents AS interest,
         fine_left_cents AS fineLeft, interest_left_cents AS interestLeft, is_charged AS isCharged
       FROM receiving_line WHERE receiving_id = ? ORDER BY position`,
      id,
    )
    .map((line) => ({ ...line, isCharged: line.isCharged === 1 }))
}

export function insertReceivingLines(db: WriteDb, id: ReceivingId, lines: readonly StoredLine[]): void {
  lines.forEach((line, index) =>
    db.insert('receiving_line', {
      receiving_id: id,
      receivable_id: line.id,
      position: index + 1,
      principal_cents: line.principal,
      fine_cents: line.fine,
      interest_cents: line.interest,
      fine_left_cents: line.fineLeft,
      interest_left_cents: line.interestLeft,
      is_charged: Number(line.isCharged),
    }),
  )
}

const gone = sqlList(goneStates)

/** What pays it, in the order it was taken; what was taken off again is not among it. */
export function tendersOfReceiving(db: ReadDb, id: ReceivingId): Tender[] {
  return db
    .all<Pick<Tender, 'id' | 'kind' | 'amount' | 'state'> & { readonly detail: string }>(
      `SELECT id, kind, amount_cents AS amount, state, detail FROM receiving_tender
       WHERE receiving_id = ? AND state NOT IN ${gone} ORDER BY sequence`,
      id,
    )
    .map(({ detail, ...row }) => tenderSchema.parse({ ...row, ...(JSON.parse(detail) as object) }))
}

/** Whether it was ever taken: sent again once it was taken off, it pays nothing. */
export function isTenderKnown(db: ReadDb, id: Tender['id']): boolean {
  return (
    db.get(
      'SELECT 1 FROM receiving_tender WHERE id = ? UNION ALL SELECT 1 FROM sale_tender WHERE id = ?',
      id,
      id,
    ) !== undefined
  )
}

export function insertReceivingTender(db: WriteDb, receivingId: ReceivingId, tender: Tender): void {
  const { next } = db.get<{ next: number }>(
    'SELECT coalesce(max(sequence), 0) + 1 AS next FROM receiving_tender WHERE receiving_id = ?',
    receivingId,
  ) ?? { next: 1 }
  db.insert('receiving_tender', {
    id: tender.id,
    receiving_id: receivingId,
    sequence: next,
    kind: tender.kind,
    state: tender.state,
    amount_cents: tender.amount,
    detail: tenderDetail(tender),
  })
}

export function keepReceivingTender(db: WriteDb, tender: Tender): void {
  db.update('receiving_tender', tender.id, { state: tender.state, detail: tenderDetail(tender) })
}

/** Takes the terminal's next number inside the transaction that receives: no gap can appear. */
export function takeReceivingNumber(db: WriteDb, terminalId: TerminalId): number {
  const row = db.get<{ number: number }>(
    `UPDATE terminal SET next_receiving_number = next_receiving_number + 1 WHERE id = ?
     RETURNING next_receiving_number - 1 AS number`,
    terminalId,
  )
  if (!row) throw new Error(`Terminal ${terminalId} is not in the database`)
  return row.number
}

/**
 * Takes an amount in cents off what is open of an instalment. What is above it, since another till received it or its goods
 * came back there meanwhile, is the customer's (DESIGN 11): it is kept beside the debt until a person gives it back.
 */
export function countReceived(db: WriteDb, id: InstallmentId, by: Cents, at: Instant): void {
  const { open } = standingOf(db, id)
  const fits = min(open, by)
  db.run(
    `UPDATE receivable SET received_cents = received_cents + ?, excess_cents = excess_cents + ?,
       settled_at = iif(? = 1, ?, settled_at) WHERE id = ?`,
    fits,
    subtract(by, fits),
    Number(fits > 0 && fits === open),
    at,
    id,
  )
}

/** An amount in cents that went back is owed again, but for what was above the debt. */
export function countGivenBack(db: WriteDb, id: InstallmentId, by: Cents): void {
  const above = min(standingOf(db, id).excess, by)
  const owed = subtract(by, above)
  db.run(
    `UPDATE receivable SET received_cents = received_cents - ?, excess_cents = excess_cents - ?,
       settled_at = iif(? > 0, NULL, settled_at), cancelled_at = iif(? > 0, NULL, cancelled_at) WHERE id = ?`,
    owed,
    above,
    owed,
    owed,
    id,
  )
}

function standingOf(db: ReadDb, id: InstallmentId): { readonly open: Cents; readonly excess: Cents } {
  const row = db.get<{ open: Cents; excess: Cents }>(
    'SELECT open_cents AS "open", excess_cents AS excess FROM receivable WHERE id = ?',
    id,
  )
  if (!row) throw new Error(`Instalment ${id} is not in the database`)
  return row
}
