import type { CashMovementId, OperatorId, TillSessionId } from '../../src-shared/ids'
import { cents, negate, type Cents } from '../../src-shared/money/cents'
import type { CashByHand } from '../../src-shared/till/cash-by-hand'
import type { ReadDb, WriteDb } from '../database/connection'

/** Writes a suprimento or a sangria; in the drawer a sangria counts below zero. */
export function insertCashByHand(
  db: WriteDb,
  tillSessionId: TillSessionId,
  cash: CashByHand & { readonly operatorId: OperatorId; readonly approverId: OperatorId | null },
): void {
  db.run(
    `INSERT INTO cash_movement (id, till_session_id, kind, amount_cents, at, reason, operator_id, approver_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    cash.id,
    tillSessionId,
    cash.kind,
    cash.kind === 'cash-drop' ? negate(cash.amount) : cash.amount,
    cash.at,
    cash.reason,
    cash.operatorId,
    cash.approverId,
  )
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
