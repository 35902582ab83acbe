import type { Sale, SaleLine } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import { saveTenders } from './tender-rows'

/** Writes what an edit changed, and nothing else: the one way an unfinished sale reaches the disk. */
export function saveSale(db: WriteDb, before: Sale | undefined, after: Sale): void {
  if (!before) insertSale(db, after)
  else if (headerOf(before) !== headerOf(after)) updateSale(db, after)
  const known = new Map(before?.lines.map((line) => [line.id, line]))
  for (const line of after.lines) {
    const old = known.get(line.id)
    if (!old) insertLine(db, after, line)
    else if (old !== line) updateLine(db, line)
  }
  saveTenders(db, after.id, before?.tenders ?? [], after.tenders)
  db.stored('sale')
}

/** What may change on the sale's own row. */
function headerOf(sale: Sale): string {
  return JSON.stringify(headerValues(sale))
}

function headerValues(sale: Sale) {
  return [
    sale.state,
    sale.tillSessionId,
    sale.operatorId,
    sale.customerId,
    sale.receiptTaxId,
    sale.salespersonId,
    json(sale.discount),
    JSON.stringify(sale.benefits),
    sale.parkedAs,
  ] as const
}

function insertSale(db: WriteDb, sale: Sale): void {
  db.run(
    `INSERT INTO sale (state, till_session_id, operator_id, customer_id, receipt_tax_id, salesperson_id, discount,
                       benefits, parked_as, id, branch_id, terminal_id, opened_at, order_id, priced_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...headerValues(sale),
    sale.id,
    sale.branchId,
    sale.terminalId,
    sale.openedAt,
    sale.orderId,
    sale.pricedAt,
  )
}

function updateSale(db: WriteDb, sale: Sale): void {
  db.run(
    `UPDATE sale SET state = ?, till_session_id = ?, operator_id = ?, customer_id = ?, receipt_tax_id = ?,
                     salesperson_id = ?, discount = ?, benefits = ?, parked_as = ? WHERE id = ?`,
    ...headerValues(sale),
    sale.id,
  )
}

function insertLine(db: WriteDb, sale: Sale, line: SaleLine): void {
  db.run(
    `INSERT INTO sale_line (id, sale_id, position, product_id, code, barcode, description, variant, unit, family_id,
       brand_id, quantity_thousandths, unit_price_cents, promotional_price_cents, label_price_cents, discount,
       salesperson_id, cancelled, lot, expires_on, serial)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    line.id,
    sale.id,
    line.position,
    line.productId,
    line.code,
    line.barcode,
    line.description,
    line.variant,
    line.unit,
    line.familyId,
    line.brandId,
    line.quantity,
    line.unitPrice,
    line.promotionalPrice,
    line.labelPrice,
    json(line.discount),
    line.salespersonId,
    line.cancelled ? 1 : 0,
    line.lot,
    line.expiresOn,
    line.serial,
  )
}

function updateLine(db: WriteDb, line: SaleLine): void {
  db.run(
    `UPDATE sale_line SET quantity_thousandths = ?, label_price_cents = ?, discount = ?, salesperson_id = ?,
                          cancelled = ? WHERE id = ?`,
    line.quantity,
    line.labelPrice,
    json(line.discount),
    line.salespersonId,
    line.cancelled ? 1 : 0,
    line.id,
  )
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
