import { returnIdSchema } from '#shared/kernel/ids'
import { goodsReturnedSchema, type GoodsReturned } from '#shared/selling/shared-sales/goods-returned'
import type { FactSource } from '../../platform/central-link/fact-source'
import type { ReadDb } from '../../platform/database/connection'
import { hearReturned } from './hear-returned'

type Header = Omit<GoodsReturned, 'lines' | 'parts'> & { readonly at: number }

/** Goods that came back (FEATURES A7). A voucher that was given for them is told by what keeps it. */
export const goodsReturned: FactSource = {
  type: 'goods-returned',
  version: 1,
  tell(db, id) {
    const returnId = returnIdSchema.parse(id)
    const header = db.get<Header>(
      `SELECT id AS "return", number, sale_id AS sale, operator_id AS operator, approver_id AS approver,
              salesperson_id AS salesperson, customer_id AS customer, reason, refund_kind AS refund,
              total_cents AS total, at
       FROM return WHERE id = ?`,
      returnId,
    )
    if (!header) throw new Error(`Return ${id} is not in the database`)
    const { at, ...rest } = header
    return {
      at,
      body: goodsReturnedSchema.parse({ ...rest, lines: linesOf(db, id), parts: partsOf(db, id) }),
    }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT id AS subject, number AS position FROM return
       WHERE terminal_id IN (?) AND number > ? ORDER BY number LIMIT ?`,
      terminalId,
      after,
      limit,
    ),
  hear: hearReturned,
}

function linesOf(db: ReadDb, id: string): GoodsReturned['lines'] {
  return db.all(
    `SELECT return_line.id, position, sale_line_id AS saleLine, product.uid AS product, return_line.code,
            return_line.description, variant, return_line.unit, quantity_thousandths AS quantity,
            discount_cents AS discount, amount_cents AS amount
     FROM return_line JOIN product ON product.id = product_id WHERE return_id IN (?) ORDER BY position`,
    id,
  )
}

function partsOf(db: ReadDb, id: string): GoodsReturned['parts'] {
  return db.all(
    `SELECT sequence, kind, tender_id AS tender, amount_cents AS amount FROM return_refund
     WHERE return_id IN (?) ORDER BY sequence`,
    id,
  )
}
