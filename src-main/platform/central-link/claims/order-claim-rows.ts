import type { OrderId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../database/connection'

/** What this till asked for to take an order out of everybody's list. */
export interface OrderClaim {
  readonly id: string
  readonly state: 'asked' | 'held' | 'unanswered' | 'lost' | 'releasing'
}

export function orderClaim(db: ReadDb, orderId: OrderId): OrderClaim | undefined {
  return db.get('SELECT id, state FROM order_claim WHERE order_id = ?', orderId)
}

export function keepOrderClaim(db: WriteDb, orderId: OrderId, { id, state }: OrderClaim): void {
  db.put('order_claim', { order_id: orderId, id, state })
}

/** What went on here without an answer has one, unless it is given up since. */
export function settleOrderClaim(db: WriteDb, id: string, state: 'held' | 'lost'): void {
  db.run("UPDATE order_claim SET state = ? WHERE id = ? AND state = 'unanswered'", state, id)
}

/** The order waits again: any till may take it. */
export function letGoOfOrder(db: WriteDb, orderId: OrderId): void {
  const gone = db.run("UPDATE order_claim SET state = 'releasing' WHERE order_id = ?", orderId)
  if (gone > 0) db.stored('claim')
}

/** What this till took back to be changed another closed again: it waits. What is only being asked for stays. */
export function letGoOfClosedElsewhere(db: WriteDb, orderId: string): void {
  const gone = db.run(
    `UPDATE order_claim SET state = 'releasing' WHERE order_id = ? AND state IN ('held', 'unanswered')
       AND EXISTS (SELECT 1 FROM sales_order WHERE sales_order.id = order_id AND sales_order.state = 'quote')`,
    orderId,
  )
  if (gone > 0) db.stored('claim')
}

/** Gives up what a former run asked for and took nothing by: before anybody receives. */
export function letGoOfIdleOrders(db: WriteDb): void {
  db.run(
    `UPDATE order_claim SET state = 'releasing'
     WHERE EXISTS (SELECT 1 FROM sales_order WHERE sales_order.id = order_id AND sales_order.state = 'waiting')`,
  )
}

export function ordersToRelease(db: ReadDb): string[] {
  return db
    .all<{ id: string }>("SELECT id FROM order_claim WHERE state = 'releasing' ORDER BY id")
    .map(({ id }) => id)
}

/** What went on here without an answer. */
export function unansweredOrders(db: ReadDb): { readonly orderId: OrderId; readonly id: string }[] {
  return db.all("SELECT order_id AS orderId, id FROM order_claim WHERE state = 'unanswered' ORDER BY id")
}

/** The Central knows that nobody here wants it any more. */
export function forgetOrderClaim(db: WriteDb, id: string): void {
  db.run("DELETE FROM order_claim WHERE id = ? AND state = 'releasing'", id)
}
