import type { Instant, OperatorId, SaleId, TerminalId, TillSessionId } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import type { TillClosing, TillSession } from '../../src-shared/till/till-session'
import type { ReadDb, WriteDb } from '../database/connection'

/** The open till of a terminal; two can never be open (the database sees to it). */
export function openTill(db: ReadDb, terminalId: TerminalId): TillSession | undefined {
  return db.get(
    `SELECT till_session.id, operator_id AS operatorId, operator.name AS operatorName, opened_at AS openedAt,
            float_cents AS float
     FROM till_session JOIN operator ON operator.id = operator_id WHERE terminal_id IN (?) AND closed_at IS NULL`,
    terminalId,
  )
}

export function insertTill(db: WriteDb, terminalId: TerminalId, till: TillSession): void {
  db.run(
    'INSERT INTO till_session (id, terminal_id, operator_id, opened_at, float_cents) VALUES (?, ?, ?, ?, ?)',
    till.id,
    terminalId,
    till.operatorId,
    till.openedAt,
    till.float,
  )
}

/** A signed movement of cash in the drawer, in cents. */
export function moveCash(
  db: WriteDb,
  movement: {
    readonly id: string
    readonly tillSessionId: TillSessionId
    readonly kind: 'float' | 'sale' | 'void'
    readonly saleId: SaleId | null
    readonly amount: Cents
    readonly at: Instant
  },
): void {
  db.run(
    'INSERT INTO cash_movement (id, till_session_id, kind, sale_id, amount_cents, at) VALUES (?, ?, ?, ?, ?, ?)',
    movement.id,
    movement.tillSessionId,
    movement.kind,
    movement.saleId,
    movement.amount,
    movement.at,
  )
}

/** What the drawer should hold: the sum of the session's movements, in cents. */
export function expectedCash(db: ReadDb, id: TillSessionId): Cents {
  const row = db.get<{ total: Cents }>(
    'SELECT coalesce(sum(amount_cents), 0) AS total FROM cash_movement WHERE till_session_id = ?',
    id,
  )
  if (!row) throw new Error('An aggregate always answers one row')
  return row.total
}

export function recordClosing(
  db: WriteDb,
  id: TillSessionId,
  closing: TillClosing & { readonly by: OperatorId; readonly at: Instant; readonly note: string },
): void {
  db.run(
    `UPDATE till_session SET closed_at = ?, closed_by = ?, expected_cash_cents = ?, counted_cash_cents = ?,
                             difference_cents = ?, closing_note = ? WHERE id = ? AND closed_at IS NULL`,
    closing.at,
    closing.by,
    closing.expectedCash,
    closing.countedCash,
    closing.difference,
    closing.note,
    id,
  )
}
