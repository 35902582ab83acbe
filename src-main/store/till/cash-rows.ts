import type { CashMovementId, OperatorId, TillSessionId } from '#shared/kernel/ids'
import { cents, negate, type Cents } from '#shared/kernel/money/cents'
import { shopDay, startOfDay } from '#shared/kernel/time/shop-day'
import type { CashByHand } from '#shared/store/till/cash-by-hand'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { shopTimeZone } from '../branch/shop-clock-queries'

/** Writes a suprimento or a sangria; in the drawer a sangria counts below zero. */
export function insertCashByHand(
  db: WriteDb,
  tillSessionId: TillSessionId,
  cash: CashByHand & { readonly operatorId: OperatorId; readonly approverId: OperatorId | null },
): void {
  db.insert('cash_movement', {
    id: cash.id,
    till_session_id: tillSessionId,
    kind: cash.kind,
    amount_cents: cash.kind === 'cash-drop' ? negate(cash.amount) : cash.amount,
    at: cash.at,
    reason: cash.reason,
    operator_id: cash.operatorId,
    approver_id: cash.approverId,
  })
}

/**
 * What an operator dropped at this terminal without approval in sessions that are open or were closed today, in cents:
 * closing the till and opening it again forgives nothing.
 */
export function droppedAlone(db: ReadDb, { now, terminal }: Desk, operatorId: OperatorId): Cents {
  const timeZone = shopTimeZone(db, terminal.branchId)
  const row = db.get<{ moved: Cents }>(
    `SELECT coalesce(sum(amount_cents), 0) AS moved FROM till_session
     JOIN cash_movement ON till_session_id = till_session.id
     WHERE terminal_id IN (?) AND (closed_at IS NULL OR closed_at >= ?)
       AND kind = 'cash-drop' AND cash_movement.operator_id = ? AND approver_id IS NULL`,
    terminal.id,
    startOfDay(shopDay(now(), timeZone), timeZone),
    operatorId,
  )
  if (!row) throw new Error('An aggregate always answers one row')
  return negate(row.moved)
}

const byHand = `SELECT cash_movement.id, kind, amount_cents AS moved, reason, at, operator.name AS operatorName,
    approver.name AS approverName
  FROM cash_movement JOIN operator ON operator.id = operator_id
  LEFT JOIN operator AS approver ON approver.id = approver_id`

type CashRow = Omit<CashByHand, 'amount'> & { readonly moved: Cents }

export function findCashByHand(db: ReadDb, id: CashMovementId): CashByHand | undefined {
  const row = db.get<CashRow>(`${byHand} WHERE cash_movement.id = ?`, id)
  return row && withAmount(row)
}

/** The suprimentos and sangrias of a session, oldest first. */
export function cashByHandOf(db: ReadDb, tillSessionId: TillSessionId): CashByHand[] {
  return db
    .all<CashRow>(
      `${byHand} WHERE till_session_id IN (?) AND kind IN ('cash-in', 'cash-drop') ORDER BY at, cash_movement.id`,
      tillSessionId,
    )
    .map(withAmount)
}

function withAmount({ moved, ...cash }: CashRow): CashByHand {
  return { ...cash, amount: cents(Math.abs(moved)) }
}
