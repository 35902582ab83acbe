import type { Cents } from '#shared/kernel/money/cents'
import type { Order } from '#shared/selling/order/order'
import type { WriteDb } from '../../platform/database/connection'
import { changedColumns, lineRow } from '../sale/line-columns'

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
    if (!old) db.insert('order_line', { ...lineRow(line), order_id: after.id })
    else if (old !== line) db.update('order_line', line.id, changedColumns(old, line))
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

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
