import { customerIdSchema, saleIdSchema } from '#shared/kernel/ids'
import { cents, subtract, sumBy } from '#shared/kernel/money/cents'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import { tenderSchema } from '#shared/selling/payment/tender'
import { saleFinishedSchema, type SaleFinished } from '#shared/selling/shared-sales/sale-finished'
import { moveSoldStock } from '../../goods/stock/stock-of-sales'
import type { FactSource, HeardFact } from '../../platform/central-link/fact-source'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { hearValueMoves } from '../../rewards/stored-value/value-moves'
import { oweElsewhere } from '../payment/tenders/store-credit'
import { idOf, isCustomerKnown, orderToReceive, productIds, raiseNumber } from './known-here'

/** A sale of another till: its rows, its goods out of the branch's stock, its cash in no session of this till. */
export const hearFinished: FactSource['hear'] = (db, fact) => {
  const sale = saleFinishedSchema.parse(fact.body)
  if (db.get('SELECT 1 FROM sale WHERE id = ?', sale.sale)) return 'done'
  // Of what cannot be taken in yet, too.
  raiseNumber(db, fact.terminalId, 'next_sale_number', sale.number)
  if (sale.customer !== null && !isCustomerKnown(db, sale.customer))
    return { lacks: `customer ${sale.customer}` }
  const products = productIds(db, sale.lines)
  if ('lacks' in products) return products
  insertSale(db, fact, sale)
  for (const line of sale.lines) insertLine(db, sale.sale, line, products.idOf(line.product))
  insertTenders(db, fact, sale)
  hearValueMoves(db, sale.value, { at: fact.at })
  for (const { id, account, amount } of sale.loads)
    db.insert('sale_load', { id, sale_id: sale.sale, account_id: account, amount_cents: amount })
  moveSoldStock(db, saleIdSchema.parse(sale.sale), 'sale', fact.at)
  return 'done'
}

function insertSale(db: WriteDb, { at, terminalId, branchId }: HeardFact, sale: SaleFinished): void {
  db.insert('sale', {
    id: sale.sale,
    branch_id: branchId,
    terminal_id: terminalId,
    till_session_id: null,
    operator_id: sale.operator,
    state: 'finished',
    opened_at: sale.openedAt,
    priced_at: sale.pricedAt,
    customer_id: sale.customer,
    salesperson_id: sale.salesperson,
    order_id: orderToReceive(db, sale.order),
    discount: sale.discount === null ? null : JSON.stringify(sale.discount),
    benefits: JSON.stringify(sale.benefits),
    number: sale.number,
    finished_at: at,
    finished_by: sale.finishedBy,
    gross_cents: sale.gross,
    total_cents: sale.total,
    loaded_cents: sumBy(sale.loads, ({ amount }) => cents(amount)),
    change_cents: sale.change,
  })
}

function insertLine(db: WriteDb, sale: string, line: SaleFinished['lines'][number], productId: number): void {
  db.insert('sale_line', {
    id: line.id,
    sale_id: sale,
    position: line.position,
    product_id: productId,
    code: line.code,
    barcode: line.barcode,
    description: line.description,
    variant: line.variant,
    unit: line.unit,
    family_id: line.family === null ? null : idOf(db, 'family', line.family),
    brand_id: line.brand === null ? null : idOf(db, 'brand', line.brand),
    quantity_thousandths: line.quantity,
    unit_price_cents: line.unitPrice,
    promotional_price_cents: line.promotionalPrice,
    label_price_cents: line.labelPrice,
    unit_cost_cents: line.unitCost,
    discount: line.discount === null ? null : JSON.stringify(line.discount),
    salesperson_id: line.salesperson,
    gross_cents: line.gross,
    net_cents: line.net,
    lot: line.lot,
    expires_on: line.expiresOn,
    serial: line.serial,
  })
  line.adjustments.forEach(({ amount, ...adjustment }, sequence) =>
    db.insert('sale_adjustment', { line_id: line.id, sequence, ...adjustment, amount_cents: amount }),
  )
}

function insertTenders(db: WriteDb, fact: HeardFact, sale: SaleFinished): void {
  for (const { id, sequence, kind, amount, detail } of sale.tenders) {
    // One this program cannot read would be in the way of everybody who opens the sale.
    const tender = tenderSchema.parse({ ...(detail as object), id, kind, amount, state: 'confirmed' })
    db.insert('sale_tender', {
      id,
      sale_id: sale.sale,
      sequence,
      kind,
      state: 'confirmed',
      amount_cents: amount,
      detail: JSON.stringify(detail),
    })
    if (sale.customer !== null) oweElsewhere(db, customerIdSchema.parse(sale.customer), fact, tender)
  }
  const inCash = sumBy(
    sale.tenders.filter(({ kind }) => kind === drawerKind),
    ({ amount }) => cents(amount),
  )
  if (inCash > 0)
    db.insert('cash_movement', {
      id: newId(),
      till_session_id: null,
      kind: 'sale',
      sale_id: sale.sale,
      amount_cents: subtract(inCash, cents(sale.change)),
      at: fact.at,
    })
}
