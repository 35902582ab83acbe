import type { BranchId, OperatorId, OrderId, TerminalId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { Order } from '#shared/selling/order/order'
import type { OrderEventKind } from '#shared/selling/order/order-event'
import type { OrderState } from '#shared/selling/order/order-states'
import { paymentPlanSchema, type PaymentPlan } from '#shared/selling/payment/payment-plan'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReceivedOrder } from '#shared/selling/sale/sale-view'
import { letGoOfOrder } from '../../platform/central-link/claims/order-claim-rows'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { numberFloor } from '../../platform/database/number-floor-rows'
import { lineColumns, lineOf, readDiscount, type ReadLine } from '../sale/line-columns'
import { numberedIn } from './numbered-in'

type OrderDb = Omit<Order, 'lines' | 'discount' | 'plan'> & { discount: string | null; plan: string | null }

/** An order with its lines; one of another branch is not found. */
export function findOrder(db: ReadDb, branchId: BranchId, id: OrderId): Order | undefined {
  const row = db.get<OrderDb>(
    `SELECT id, branch_id AS branchId, terminal_id AS terminalId, number, state, created_at AS createdAt, created_by AS createdBy,
            customer_id AS customerId, salesperson_id AS salespersonId, discount, notes, valid_until AS validUntil,
            priced_at AS pricedAt, plan, placed_at AS placedAt
     FROM sales_order WHERE id = ? AND branch_id = ?`,
    id,
    branchId,
  )
  if (!row) return undefined
  const lines = db.all<ReadLine>(
    `SELECT ${lineColumns} FROM order_line WHERE order_id IN (?) ORDER BY position`,
    id,
  )
  return {
    ...row,
    discount: readDiscount(row.discount),
    plan: readPlan(row.plan),
    lines: lines.map((line) => ({ ...lineOf(line), cancelled: false })),
  }
}

/** The next number of the terminal; asked for inside the transaction that uses it. */
export function nextOrderNumber(db: WriteDb, terminalId: TerminalId): number {
  const last = db.get<{ number: number | null }>(
    'SELECT max(number) AS number FROM sales_order WHERE terminal_id IN (?)',
    terminalId,
  )
  return Math.max(last?.number ?? 0, numberFloor(db, 'order', terminalId)) + 1
}

/** What the payment screen says about the order a sale receives; null where it receives none. */
export function orderOfSale(db: ReadDb, { orderId }: Pick<Sale, 'orderId'>): ReceivedOrder | null {
  if (orderId === null) return null
  const row = db.get<Pick<OrderDb, 'branchId' | 'terminalId' | 'number' | 'plan'>>(
    'SELECT branch_id AS branchId, terminal_id AS terminalId, number, plan FROM sales_order WHERE id = ?',
    orderId,
  )
  if (!row) throw new Error('The order being received is in the database')
  return { id: orderId, ...numberedIn(db, row.branchId)(row), plan: readPlan(row.plan) }
}

/** What an order comes to, in cents, as it was last stored; null when there is none. */
export function orderTotal(db: ReadDb, id: OrderId): Cents | null {
  return (
    db.get<{ total: Cents }>('SELECT total_cents AS total FROM sales_order WHERE id = ?', id)?.total ?? null
  )
}

interface OrderEvent {
  readonly kind: OrderEventKind
  readonly operatorId: OperatorId
  readonly detail: Readonly<Record<string, unknown>>
}

/** Adds to the order's history, in the transaction that makes it true. */
export function recordOrderEvent(
  db: WriteDb,
  { now, terminal }: Pick<Desk, 'now' | 'terminal'>,
  orderId: OrderId,
  { kind, operatorId, detail }: OrderEvent,
): void {
  const last = db.get<{ sequence: number | null }>(
    'SELECT max(sequence) AS sequence FROM order_event WHERE order_id IN (?)',
    orderId,
  )
  db.insert('order_event', {
    order_id: orderId,
    sequence: (last?.sequence ?? 0) + 1,
    at: now(),
    kind,
    operator_id: operatorId,
    terminal_id: terminal.id,
    detail: JSON.stringify(detail),
  })
  db.stored('order')
}

/** Takes a waiting order for one till. False when it no longer waits. */
export function claimOrder(db: WriteDb, id: OrderId): boolean {
  return db.run("UPDATE sales_order SET state = 'receiving' WHERE id = ? AND state = 'waiting'", id) === 1
}

/** Its sale is finished: the order is received, for good. Throws unless it was being received (a bug). */
export function markReceived(
  db: WriteDb,
  desk: Desk,
  id: OrderId,
  { operatorId, number }: { readonly operatorId: OperatorId; readonly number: number },
): void {
  leaveReceiving(db, id, 'received')
  recordOrderEvent(db, desk, id, { kind: 'received', operatorId, detail: { number } })
}

/** Its sale was given up: the order waits again, since as long as before. Throws unless it was being received (a bug). */
export function putBack(
  db: WriteDb,
  desk: Desk,
  id: OrderId,
  { operatorId, reason }: { readonly operatorId: OperatorId; readonly reason: string },
): void {
  leaveReceiving(db, id, 'waiting')
  letGoOfOrder(db, id)
  recordOrderEvent(db, desk, id, { kind: 'given-back', operatorId, detail: { reason } })
}

function leaveReceiving(db: WriteDb, id: OrderId, state: OrderState): void {
  const changed = db.run("UPDATE sales_order SET state = ? WHERE id = ? AND state = 'receiving'", state, id)
  if (changed !== 1) throw new Error(`Order ${id} was not being received`)
}

function readPlan(json: string | null): PaymentPlan | null {
  return json === null ? null : paymentPlanSchema.parse(JSON.parse(json))
}
