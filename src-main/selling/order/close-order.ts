import type { OrderId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import {
  moveOrder,
  openQuote,
  placeOrder,
  type OrderNotOpen,
  type PlaceRefusal,
} from '#shared/selling/order/order'
import type { OrderView } from '#shared/selling/order/order-view'
import { reprice, type Repricing } from '#shared/selling/order/reprice'
import type { PaymentPlan } from '#shared/selling/payment/payment-plan'
import { saleFigures } from '../../goods/pricing/sale-figures'
import { letGoOfOrder } from '../../platform/central-link/claims/order-claim-rows'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { editOrder, freshQuote } from './edit-order'
import { newPrices } from './new-prices'
import { keptNumber } from './numbered-in'
import { findOrder, recordOrderEvent } from './order-rows'
import { withOwnDiscounts } from './own-discounts'
import { renewalOf, storeRenewal } from './renewal'
import { saveOrder } from './save-order'
import { viewOrder } from './view-order'

interface Repriced {
  readonly order: OrderView
  readonly repricing: Repricing
}

/** Fechamento de Pedido: the quote becomes an order that waits for the cashier. */
export function place(
  desk: Desk,
  caller: Caller,
  { orderId, plan }: { readonly orderId: OrderId; readonly plan: PaymentPlan },
): Result<OrderView, PlaceRefusal> {
  return editOrder<PlaceRefusal>(desk, orderId, (order, db) => {
    const placed = placeOrder(order, plan, desk.now(), shopToday(db, desk))
    if (placed.ok) {
      letGoOfOrder(db, orderId)
      note(db, desk, caller, orderId, 'placed', { total: saleFigures(db, order).total })
    }
    return placed
  })
}

/** Takes a waiting order back so that it can be changed. */
export function reopen(desk: Desk, caller: Caller, orderId: OrderId): Result<OrderView, OrderNotOpen> {
  return editOrder<OrderNotOpen>(desk, orderId, (order, db) => {
    const quote = moveOrder({ ...order, placedAt: null }, 'quote')
    if (quote.ok) note(db, desk, caller, orderId, 'reopened', {})
    return quote
  })
}

/** Puts a quote on the prices of today and gives it the usual validity again. */
export function repriceQuote(desk: Desk, caller: Caller, orderId: OrderId): Result<Repriced, OrderNotOpen> {
  return desk.database.write((db) => {
    const order = findOrder(db, desk.terminal.branchId, orderId)
    const quote = order ? openQuote(order) : fail({ code: 'order-not-open' as const })
    if (!quote.ok) return quote
    const renewal = renewalOf(db, desk, quote.value)
    storeRenewal(db, desk, caller.operator.id, quote.value, renewal)
    return ok({ order: viewOrder(db, desk, renewal.order), repricing: renewal.repricing })
  })
}

/**
 * A new quote of the same items and customer, at the prices of today and with the discounts the operator may give alone;
 * asked for twice, it is made once.
 */
export function copyOrder(
  desk: Desk,
  caller: Caller,
  { orderId, copyId }: { readonly orderId: OrderId; readonly copyId: OrderId },
): Result<Repriced, { readonly code: 'order-not-found' }> {
  const { branchId } = desk.terminal
  return desk.database.write((db) => {
    const original = findOrder(db, branchId, orderId)
    if (!original) return fail({ code: 'order-not-found' })
    const { basket, repricing } = reprice(original, newPrices(db, desk, original), (repriced) =>
      withOwnDiscounts(db, caller, repriced),
    )
    const known = findOrder(db, branchId, copyId)
    if (known) return ok({ order: viewOrder(db, desk, known), repricing })
    const { lines, customerId, salespersonId, discount, notes } = basket
    const own = lines.map((line, index) => ({ ...line, id: newId<typeof line.id>(), position: index + 1 }))
    const fresh = freshQuote(db, desk, caller, copyId)
    const copy = { ...fresh, customerId, salespersonId, discount, notes, lines: own }
    saveOrder(db, undefined, copy, saleFigures(db, copy).total)
    note(db, desk, caller, copyId, 'copied', { from: keptNumber(db, original) })
    return ok({ order: viewOrder(db, desk, copy), repricing })
  })
}

/** Ends a quote or a waiting order; it stays, with its reason. */
export function cancelOrder(
  desk: Desk,
  caller: Caller,
  { orderId, reason }: { readonly orderId: OrderId; readonly reason: string },
): Result<null, OrderNotOpen> {
  const edited = editOrder<OrderNotOpen>(desk, orderId, (order, db) => {
    const cancelled = moveOrder(order, 'cancelled')
    if (cancelled.ok) {
      const detail = { order: keptNumber(db, order), total: saleFigures(db, order).total, reason }
      recordAction(db, desk, caller, { action: 'order.cancel', saleId: null, detail })
      note(db, desk, caller, orderId, 'cancelled', { reason })
    }
    return cancelled
  })
  return edited.ok ? ok(null) : edited
}

function note(
  db: WriteDb,
  desk: Desk,
  { operator }: Caller,
  orderId: OrderId,
  kind: Parameters<typeof recordOrderEvent>[3]['kind'],
  detail: Readonly<Record<string, unknown>>,
): void {
  recordOrderEvent(db, desk, orderId, { kind, operatorId: operator.id, detail })
}
