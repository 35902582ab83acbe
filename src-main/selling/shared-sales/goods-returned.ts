import { returnIdSchema, saleIdSchema } from '#shared/kernel/ids'
import { goodsReturnedSchema, type GoodsReturned } from '#shared/selling/shared-sales/goods-returned'
import { claimOfLine } from '../../platform/central-link/claims/act-claim-rows'
import type { FactSource } from '../../platform/central-link/fact-source'
import { namedUid } from '../../platform/central-link/named-uid'
import type { ReadDb } from '../../platform/database/connection'
import { valueMovesOf } from '../../rewards/stored-value/value-moves'
import { hearReturned } from './hear-returned'

type Header = Omit<GoodsReturned, 'lines' | 'loads' | 'value' | 'parts' | 'isUnchecked'> & {
  readonly at: number
  readonly isUnchecked: 0 | 1
}
type Line = GoodsReturned['lines'][number]

/** Goods that came back (FEATURES A7). A voucher that was given for them is told by what keeps it. */
export const goodsReturned: FactSource = {
  type: 'goods-returned',
  version: 1,
  tell(db, id) {
    const returnId = returnIdSchema.parse(id)
    const header = db.get<Header>(
      `SELECT id AS "return", number, sale_id AS sale, operator_id AS operator, approver_id AS approver,
              salesperson_id AS salesperson, customer_id AS customer, reason, refund_kind AS refund,
              total_cents AS total, is_unchecked AS isUnchecked, at
       FROM return WHERE id = ?`,
      returnId,
    )
    if (!header) throw new Error(`Return ${id} is not in the database`)
    const { at, isUnchecked, ...rest } = header
    const lines = linesOf(db, id).map((line) => ({ ...line, claim: claimOn(db, rest, line) }))
    const body = {
      ...rest,
      isUnchecked: isUnchecked === 1,
      lines,
      loads: loadsOf(db, id),
      value: valueMovesOf(db, 'return', id),
      parts: partsOf(db, id),
    }
    return { at, body: goodsReturnedSchema.parse(body) }
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

/** As it was asked for; what nobody was asked for has a name that follows from what it is of. */
function claimOn(
  db: ReadDb,
  one: Pick<Header, 'sale' | 'return'>,
  line: Pick<Line, 'saleLine'>,
): string | null {
  if (one.sale === null || line.saleLine === null) return null
  const act = { saleId: saleIdSchema.parse(one.sale), kind: 'return' } as const
  return claimOfLine(db, act, line.saleLine, one.return) ?? namedUid('return', one.return, line.saleLine)
}

function linesOf(db: ReadDb, id: string): Omit<Line, 'claim'>[] {
  return db.all(
    `SELECT return_line.id, position, sale_line_id AS saleLine, product.uid AS product, return_line.code,
            return_line.description, variant, return_line.unit, quantity_thousandths AS quantity,
            discount_cents AS discount, amount_cents AS amount
     FROM return_line JOIN product ON product.id = product_id WHERE return_id IN (?) ORDER BY position`,
    id,
  )
}

function loadsOf(db: ReadDb, id: string): GoodsReturned['loads'] {
  return db.all('SELECT id, amount_cents AS amount FROM sale_load WHERE return_id IN (?) ORDER BY rowid', id)
}

function partsOf(db: ReadDb, id: string): GoodsReturned['parts'] {
  return db.all(
    `SELECT sequence, kind, tender_id AS tender, amount_cents AS amount FROM return_refund
     WHERE return_id IN (?) ORDER BY sequence`,
    id,
  )
}
