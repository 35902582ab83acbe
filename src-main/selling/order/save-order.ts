import type { Cents } from '#shared/kernel/money/cents'
import type { Order } from '#shared/selling/order/order'
import type { SaleLine } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'

/** Writes what an edit made of an order; `total` in cents is what its lists show. */
export function saveOrder(db: WriteDb, before: Order | undefined, after: Order, total: Cents): void {
  if (before) db.update('sales_order', after.id, changeable(after, total))
  else insertOrder(db, after, total)
  const known = new Map(before?.lines.map((line) => [line.id, line]))
  const kept = new Set(after.lines.map(({ id }) => id))
  for (const { id } of before?.lines ?? [])
    if (!kept.has(id)) db.run('DELETE FROM order_line WHERE id = ?', id)
  for (const line of after.lines) {
    const old = known.get(line.id)
    if (!old) insertLine(db, after, line)
    else if (old !== line) updateLine(db, line)
  }
}

function changeable(order: Order, total: Cents) {
  return {
    state: order.state,
    customer_id: order.customerId,
    salesperson_id: order.salespersonId,
    discount: json(order.discount),
    notes: order.notes,
    valid_until: order.validUntil,
    priced_at: order.pricedAt,
    plan: json(order.plan),
    placed_at: order.placedAt,
    total_cents: total,
  }
}

function insertOrder(db: WriteDb, order: Order, total: Cents): void {
  db.insert('sales_order', {
    id: order.id,
    branch_id: order.branchId,
    terminal_id: order.terminalId,
    number: order.number,
    created_at: order.createdAt,
    created_by: order.createdBy,
    ...changeable(order, total),
  })
}

function insertLine(db: WriteDb, order: Order, line: SaleLine): void {
  db.insert('order_line', {
    id: line.id,
    order_id: order.id,
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
    lot: line.lot,
    expires_on: line.expiresOn,
    serial: line.serial,
  })
}

function updateLine(db: WriteDb, line: SaleLine): void {
  db.update('order_line', line.id, {
    quantity_thousandths: line.quantity,
    unit_price_cents: line.unitPrice,
    promotional_price_cents: line.promotionalPrice,
    label_price_cents: line.labelPrice,
    discount: json(line.discount),
    salesperson_id: line.salespersonId,
  })
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
