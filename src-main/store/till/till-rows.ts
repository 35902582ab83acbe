import type {
  Instant,
  OperatorId,
  ReceivingId,
  ReturnId,
  SaleId,
  TerminalId,
  TillSessionId,
} from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import type { TenderCount } from '#shared/store/till/tender-count'
import type { TillSession } from '#shared/store/till/till-session'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** The open till of a terminal; two can never be open (the database sees to it). */
export function openTill(db: ReadDb, terminalId: TerminalId): TillSession | undefined {
  return db.get(
    `SELECT till_session.id, operator_id AS operatorId, operator.name AS operatorName, opened_at AS openedAt,
            float_cents AS float, left_before_cents AS leftBefore, opening_difference_cents AS openingDifference,
            keeper.id AS keeperId, keeper.name AS keeperName
     FROM till_session JOIN operator ON operator.id = operator_id
     JOIN operator AS keeper ON keeper.id = coalesce(taken_over_by, operator_id) WHERE terminal_id IN (?) AND closed_at IS NULL`,
    terminalId,
  )
}

export function insertTill(db: WriteDb, terminalId: TerminalId, till: TillSession): void {
  db.insert('till_session', {
    id: till.id,
    terminal_id: terminalId,
    operator_id: till.operatorId,
    opened_at: till.openedAt,
    float_cents: till.float,
    left_before_cents: till.leftBefore,
    opening_difference_cents: till.openingDifference,
  })
}

/** When this terminal's till was opened the time before last; null when it was not opened twice. */
export function openingBeforeLast(db: ReadDb, terminalId: TerminalId): Instant | null {
  return (
    db.get<{ at: Instant }>(
      'SELECT opened_at AS at FROM till_session WHERE terminal_id IN (?) ORDER BY opened_at DESC LIMIT 1 OFFSET 1',
      terminalId,
    )?.at ?? null
  )
}

export function recordTakeOver(db: WriteDb, id: TillSessionId, by: OperatorId): void {
  db.run('UPDATE till_session SET taken_over_by = ? WHERE id = ?', by, id)
}

/** A signed movement of cash in the drawer, in cents. */
export function moveCash(
  db: WriteDb,
  movement: {
    readonly id: string
    readonly tillSessionId: TillSessionId
    readonly kind: 'float' | 'sale' | 'void' | 'return' | 'receiving' | 'receiving-undone'
    readonly saleId: SaleId | null
    readonly returnId?: ReturnId
    readonly receivingId?: ReceivingId
    readonly amount: Cents
    readonly at: Instant
  },
): void {
  db.insert('cash_movement', {
    id: movement.id,
    till_session_id: movement.tillSessionId,
    kind: movement.kind,
    sale_id: movement.saleId,
    return_id: movement.returnId ?? null,
    receiving_id: movement.receivingId ?? null,
    amount_cents: movement.amount,
    at: movement.at,
  })
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

/** What the session closed last left in this terminal's drawer, in cents; null when there is none, or nobody said. */
export function leftInDrawer(db: ReadDb, terminalId: TerminalId): Cents | null {
  return (
    db.get<{ left: Cents | null }>(
      `SELECT left_cents AS left FROM till_session WHERE terminal_id IN (?) AND closed_at IS NOT NULL
       ORDER BY closed_at DESC LIMIT 1`,
      terminalId,
    )?.left ?? null
  )
}

interface ClosingToRecord {
  readonly counts: readonly TenderCount[]
  readonly left: Cents
  readonly by: OperatorId
  readonly at: Instant
  readonly note: string
}

/** Closes a session for good: from here on the database refuses to change it or its counts. */
export function recordClosing(db: WriteDb, id: TillSessionId, closing: ClosingToRecord): void {
  for (const { tender, expected, counted, difference } of closing.counts)
    db.insert('till_count', {
      till_session_id: id,
      tender,
      expected_cents: expected,
      counted_cents: counted,
      difference_cents: difference,
    })
  const cash = closing.counts.find(({ tender }) => tender === drawerKind)
  if (!cash) throw new Error('Cash is always counted')
  db.update('till_session', id, {
    closed_at: closing.at,
    closed_by: closing.by,
    expected_cash_cents: cash.expected,
    counted_cash_cents: cash.counted,
    difference_cents: cash.difference,
    left_cents: closing.left,
    closing_note: closing.note,
  })
}
