import type { Instant, OperatorId, OrderId, TerminalId } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import type { PaymentPlan } from '../payment/payment-plan'
import { soldLines, type Basket, type SaleLine } from '../sale/sale'
import { canMoveOrder, type OrderState } from './order-states'

/** A quote or an order (Venda Assistida, FEATURES B3): made without a till, priced as a sale is. */
export interface Order extends Basket {
  readonly id: OrderId
  /** Where it was begun. */
  readonly terminalId: TerminalId
  /** That terminal's next, given when the quote is begun. */
  readonly number: number
  readonly state: OrderState
  readonly createdAt: Instant
  readonly createdBy: OperatorId
  /** The last calendar day its prices hold. */
  readonly validUntil: string
  readonly notes: string
  /** How the customer means to pay; null until the order is closed. */
  readonly plan: PaymentPlan | null
  /** Since when it waits for the cashier; null for a quote. */
  readonly placedAt: Instant | null
}

export type OrderNotOpen = { readonly code: 'order-not-open' }
export type PlaceRefusal =
  | OrderNotOpen
  | { readonly code: 'nothing-to-sell' }
  | { readonly code: 'order-expired' }

/** Whether its prices no longer hold on `today`; one that is being paid or has ended keeps what it was. */
export function isExpired(
  { state, validUntil }: Pick<Order, 'state' | 'validUntil'>,
  today: string,
): boolean {
  return (state === 'quote' || state === 'waiting') && today > validUntil
}

/** Moves an order along its table; a move the table does not have is refused. */
export function moveOrder(order: Order, state: OrderState): Result<Order, OrderNotOpen> {
  return canMoveOrder(order.state, state) ? ok({ ...order, state }) : fail({ code: 'order-not-open' })
}

/** Only a quote changes; an order that waits is first taken back. */
export function openQuote(order: Order): Result<Order, OrderNotOpen> {
  return order.state === 'quote' ? ok(order) : fail({ code: 'order-not-open' })
}

/** Appends a line behind the last position, which a removed line may have had before. */
export function addOrderLine(order: Order, line: Omit<SaleLine, 'position'>): Order {
  const position = Math.max(0, ...order.lines.map((known) => known.position)) + 1
  return { ...order, lines: [...order.lines, { ...line, position }] }
}

/** Closes a quote into an order that waits for the cashier (Fechamento de Pedido). */
export function placeOrder(
  order: Order,
  plan: PaymentPlan,
  at: Instant,
  today: string,
): Result<Order, PlaceRefusal> {
  if (order.state !== 'quote') return fail({ code: 'order-not-open' })
  if (soldLines(order).length === 0) return fail({ code: 'nothing-to-sell' })
  if (isExpired(order, today)) return fail({ code: 'order-expired' })
  return moveOrder({ ...order, plan, placedAt: at }, 'waiting')
}
