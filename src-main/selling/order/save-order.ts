import type { Cents } from '#shared/kernel/money/cents'
import type { Order } from '#shared/selling/order/order'
import type { SaleLine } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'

/** Writes what an edit made of an order; `total` in cents is what its lists show. */
export function saveOrder(db: WriteDb, before: Order | undefined, after: Order, total: Cents): void {
  if (before) updateOrder(db, after, total)
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
  return [
    order.state,
    order.customerId,
    order.salespersonId,
    json(order.discount),
    order.notes,
    order.validUntil,
    order.pricedAt,
    json(order.plan),
    order.placedAt,
    total,
  ] as const
}

function insertOrder(db: WriteDb, order: Order, total: Cents): void {
  db.run(
    `INSERT INTO sales_order (state, customer_id, salesperson_id, discount, notes, valid_until, priced_at, plan,
                              placed_at, total_cents, id, branch_id, terminal_id, number, created_at, created_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...changeable(order, total),
    order.id,
    order.branchId,
    order.terminalId,
    order.number,
    order.createdAt,
    order.createdBy,
  )
}

function updateOrder(db: WriteDb, order: Order, total: Cents): void {
  db.run(
    `UPDATE sales_order SET state = ?, customer_id = ?, salesperson_id = ?, discount = ?, notes = ?, valid_until = ?,
                            priced_at = ?, plan = ?, placed_at = ?, total_cents = ? WHERE id = ?`,
    ...changeable(order, total),
    order.id,
  )
}

function insertLine(db: WriteDb, order: Order, line: SaleLine): void {
  db.run(
    `INSERT INTO order_line (id, order_id, position, product_id, code, barcode, description, variant, unit, family_id,
       brand_id, quantity_thousandths, unit_price_cents, promotional_price_cents, label_price_cents, discount,
       salesperson_id, lot, expires_on, serial)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    line.id,
    order.id,
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
    line.lot,
    line.expiresOn,
    line.serial,
  )
}

function updateLine(db: WriteDb, line: SaleLine): void {
  db.run(
    `UPDATE order_line SET quantity_thousandths = ?, unit_price_cents = ?, promotional_price_cents = ?,
                           label_price_cents = ?, discount = ?, salesperson_id = ? WHERE id = ?`,
    line.quantity,
    line.unitPrice,
    line.promotionalPrice,
    line.labelPrice,
    json(line.discount),
    line.salespersonId,
    line.id,
  )
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
