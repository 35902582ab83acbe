import { saleIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { saleVoidedSchema, type SaleVoided } from '#shared/selling/shared-sales/sale-voided'
import { moveSoldStock } from '../../goods/stock/stock-of-sales'
import { claimOfLine } from '../../platform/central-link/claims/act-claim-rows'
import type { FactSource } from '../../platform/central-link/fact-source'
import { namedUid } from '../../platform/central-link/named-uid'
import type { ReadDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { hearValueMoves, valueMovesOf } from '../../rewards/stored-value/value-moves'
import { cancelReceivables } from '../receivable/receivable-rows'
import { hasReturns } from '../sale/left-of-sale-queries'

interface Entry {
  readonly at: number
  readonly operator: string | null
  readonly approver: string | null
  readonly reason: string
}

/** What was sold in it, each by its claim as it was asked for, or by a name that follows from what it is of. */
function linesOf(db: ReadDb, sale: string): SaleVoided['lines'] {
  const act = { saleId: saleIdSchema.parse(sale), kind: 'void' } as const
  return db
    .all<{ id: string; quantity: number }>(
      `SELECT id, quantity_thousandths AS quantity FROM sale_line
       WHERE sale_id IN (?) AND cancelled = 0 ORDER BY position`,
      sale,
    )
    .map(({ id, quantity }) => ({
      id,
      claim: claimOfLine(db, act, id, null) ?? namedUid('void', sale, id),
      quantity,
    }))
}

/** A finished sale that was cancelled as a whole (FEATURES A6), as its entry of the trail says. */
export const saleVoided: FactSource = {
  type: 'sale-voided',
  version: 1,
  tell(db, sale) {
    const entry = db.get<Entry>(
      `SELECT at, operator_id AS operator, approver_id AS approver, detail ->> 'reason' AS reason
       FROM audit_entry WHERE sale_id = ? AND action = 'sale.void'`,
      sale,
    )
    if (!entry) throw new Error(`Sale ${sale} was not cancelled here`)
    const { at, operator, approver, reason } = entry
    const body: SaleVoided = {
      sale,
      operator,
      approver,
      reason,
      lines: linesOf(db, sale),
      value: valueMovesOf(db, 'void', sale),
    }
    return { at, body }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT sale_id AS subject, id AS position FROM audit_entry
       WHERE action IN ('sale.void') AND terminal_id = ? AND id > ? ORDER BY id LIMIT ?`,
      terminalId,
      after,
      limit,
    ),
  hear(db, { at, body }) {
    const { sale, value } = saleVoidedSchema.parse(body)
    const saleId = saleIdSchema.parse(sale)
    const known = db.get<{ state: string }>('SELECT state FROM sale WHERE id = ?', sale)
    if (!known) return { lacks: `sale ${sale}` }
    if (known.state === 'voided') return 'done'
    // Its goods came back here, while nobody could be asked: a person sees to it.
    if (hasReturns(db, saleId)) return { clashes: 'goods of the sale came back before' }
    const cash = db.get<{ amount: number }>(
      "SELECT amount_cents AS amount FROM cash_movement WHERE sale_id = ? AND kind = 'sale'",
      sale,
    )
    db.update('sale', sale, { state: 'voided' })
    db.run("UPDATE sale_tender SET state = 'refunded' WHERE sale_id = ? AND state <> 'undone'", sale)
    cancelReceivables(db, saleId, at)
    hearValueMoves(db, value, { at })
    if (cash && cash.amount > 0)
      db.insert('cash_movement', {
        id: newId(),
        till_session_id: null,
        kind: 'void',
        sale_id: sale,
        amount_cents: cents(-cash.amount),
        at,
      })
    moveSoldStock(db, saleId, 'void', at)
    return 'done'
  },
}
