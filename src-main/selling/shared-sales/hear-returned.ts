import { returnIdSchema, saleIdSchema, tenderIdSchema } from '#shared/kernel/ids'
import { cents, negate, sumBy, ZERO } from '#shared/kernel/money/cents'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import { goodsReturnedSchema, type GoodsReturned } from '#shared/selling/shared-sales/goods-returned'
import { takeStockBack } from '../../goods/stock/stock-of-sales'
import type { FactSource, HeardFact } from '../../platform/central-link/fact-source'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { hearValueMoves } from '../../rewards/stored-value/value-moves'
import { forgiveReceivables } from '../receivable/receivable-rows'
import { refundableTenders } from '../returns/refund-rows'
import { keepState } from '../sale/tender-rows'
import { isCustomerKnown, productIds, raiseNumber } from './known-here'

/** Goods another till took back: its rows, the goods into the branch's stock, the cash out of no session of this till. */
export const hearReturned: FactSource['hear'] = (db, fact) => {
  const one = goodsReturnedSchema.parse(fact.body)
  if (db.get('SELECT 1 FROM return WHERE id = ?', one.return)) return 'done'
  // Of what cannot be taken in yet, too.
  raiseNumber(db, fact.terminalId, 'next_return_number', one.number)
  const sale =
    one.sale === null ? null : db.get<{ state: string }>('SELECT state FROM sale WHERE id = ?', one.sale)
  if (sale === undefined) return { lacks: `sale ${one.sale}` }
  // Cancelled here, while nobody could be asked: a person sees to it.
  if (sale?.state === 'voided') return { clashes: 'the sale was cancelled before' }
  if (one.customer !== null && !isCustomerKnown(db, one.customer))
    return { lacks: `customer ${one.customer}` }
  const products = productIds(db, one.lines)
  if ('lacks' in products) return products
  if (one.lines.some((line) => isMoreThanLeft(db, line))) return { clashes: 'more returned than sold' }
  if (one.loads.some(({ id }) => isLoadBack(db, id))) return { clashes: 'value of the sale came back before' }
  insertReturn(db, fact, one)
  for (const line of one.lines)
    db.insert('return_line', {
      id: line.id,
      return_id: one.return,
      position: line.position,
      sale_line_id: line.saleLine,
      product_id: products.idOf(line.product),
      code: line.code,
      description: line.description,
      variant: line.variant,
      unit: line.unit,
      quantity_thousandths: line.quantity,
      discount_cents: line.discount,
      amount_cents: line.amount,
    })
  for (const { id } of one.loads) db.update('sale_load', id, { return_id: one.return })
  giveBack(db, fact, one)
  hearValueMoves(db, one.value, { at: fact.at, returnId: returnIdSchema.parse(one.return) })
  takeStockBack(db, returnIdSchema.parse(one.return), fact.at)
  return 'done'
}

/** It came back here meanwhile, while nobody could be asked. */
function isMoreThanLeft(db: ReadDb, { saleLine, quantity }: GoodsReturned['lines'][number]): boolean {
  if (saleLine === null) return false
  return (
    db.get(
      `SELECT 1 FROM sale_line WHERE id = ? AND quantity_thousandths < ? +
         (SELECT coalesce(sum(quantity_thousandths), 0) FROM return_line WHERE sale_line_id = sale_line.id)`,
      saleLine,
      quantity,
    ) !== undefined
  )
}

function isLoadBack(db: ReadDb, id: string): boolean {
  return db.get('SELECT 1 FROM sale_load WHERE id = ? AND return_id IS NOT NULL', id) !== undefined
}

function insertReturn(db: WriteDb, { at, terminalId, branchId }: HeardFact, one: GoodsReturned): void {
  db.insert('return', {
    id: one.return,
    branch_id: branchId,
    terminal_id: terminalId,
    till_session_id: null,
    number: one.number,
    sale_id: one.sale,
    operator_id: one.operator,
    approver_id: one.approver,
    salesperson_id: one.salesperson,
    customer_id: one.customer,
    reason: one.reason,
    refund_kind: one.refund,
    total_cents: one.total,
    loaded_cents: sumBy(one.loads, ({ amount }) => cents(amount)),
    is_unchecked: Number(one.isUnchecked),
    at,
    // The paper lies where it was printed.
    document: '',
  })
}

/** What went back to each tender, and what of it is left. */
function giveBack(db: WriteDb, { at }: HeardFact, one: GoodsReturned): void {
  for (const { sequence, kind, tender, amount } of one.parts) {
    db.insert('return_refund', {
      return_id: one.return,
      sequence,
      kind,
      tender_id: tender,
      amount_cents: amount,
    })
    // What is not owed has no instalments to forgive.
    if (tender !== null) forgiveReceivables(db, tenderIdSchema.parse(tender), cents(amount), at)
  }
  const touched = new Set(one.parts.map(({ tender }) => tender))
  if (one.sale !== null)
    for (const { tenderId: id, left } of refundableTenders(db, saleIdSchema.parse(one.sale)))
      if (touched.has(id)) keepState(db, { id, state: left === ZERO ? 'refunded' : 'refunding' })
  const inCash = sumBy(
    one.parts.filter(({ kind }) => kind === drawerKind),
    ({ amount }) => cents(amount),
  )
  if (inCash > 0)
    db.insert('cash_movement', {
      id: newId(),
      till_session_id: null,
      kind: 'return',
      return_id: one.return,
      amount_cents: negate(inCash),
      at,
    })
}
