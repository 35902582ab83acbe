import type { Sale, SaleLine } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import { saveTenders } from './tender-rows'

/** Writes what an edit changed, and nothing else: the one way an unfinished sale reaches the disk. */
export function saveSale(db: WriteDb, before: Sale | undefined, after: Sale): void {
  if (!before) insertSale(db, after)
  else if (isHeaderChanged(before, after)) db.update('sale', after.id, changeable(after))
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
function changeable(sale: Sale) {
  return {
    state: sale.state,
    till_session_id: sale.tillSessionId,
    operator_id: sale.operatorId,
    customer_id: sale.customerId,
    receipt_tax_id: sale.receiptTaxId,
    salesperson_id: sale.salespersonId,
    discount: json(sale.discount),
    benefits: JSON.stringify(sale.benefits),
    parked_as: sale.parkedAs,
  }
}

function isHeaderChanged(before: Sale, after: Sale): boolean {
  return JSON.stringify(changeable(before)) !== JSON.stringify(changeable(after))
}

function insertSale(db: WriteDb, sale: Sale): void {
  db.insert('sale', {
    id: sale.id,
    branch_id: sale.branchId,
    terminal_id: sale.terminalId,
    opened_at: sale.openedAt,
    order_id: sale.orderId,
    priced_at: sale.pricedAt,
    ...changeable(sale),
  })
}

function insertLine(db: WriteDb, sale: Sale, line: SaleLine): void {
  db.insert('sale_line', {
    id: line.id,
    sale_id: sale.id,
    position: line.position,
    product_id: line.productId,
    code: line.code,
    barcode: line.barcode,
    description: line.description,
    variant: line.variant,
    unit: line.unit,
    family_id: line.familyId,
    brand_id: line.brandId,
    quantity_thousandths: line.quantity,
    unit_price_cents: line.unitPrice,
    promotional_price_cents: line.promotionalPrice,
    label_price_cents: line.labelPrice,
    discount: json(line.discount),
    salesperson_id: line.salespersonId,
    cancelled: line.cancelled ? 1 : 0,
    lot: line.lot,
    expires_on: line.expiresOn,
    serial: line.serial,
  })
}

function updateLine(db: WriteDb, line: SaleLine): void {
  db.update('sale_line', line.id, {
    quantity_thousandths: line.quantity,
    label_price_cents: line.labelPrice,
    discount: json(line.discount),
    salesperson_id: line.salespersonId,
    cancelled: line.cancelled ? 1 : 0,
  })
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
