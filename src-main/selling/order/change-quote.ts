import type { CustomerId, LineId, OperatorId, OrderId } from '#shared/kernel/ids'
import { ONE_UNIT, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import { openQuote, type OrderNotOpen } from '#shared/selling/order/order'
import type { OrderView } from '#shared/selling/order/order-view'
import { creditSale, withLine } from '#shared/selling/sale/sale-edits'
import { customerById } from '../../customers/customer/customer-rows'
import { showTaxId, type WithoutTaxId } from '../../customers/customer/show-tax-id'
import { isFractional } from '../../goods/catalog/product-queries'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { bindDiscounts } from '../sale/discounts/bind-discounts'
import { meantQuantity, type QuantityToConfirm } from '../sale/meant-quantity'
import { editOrder, editQuote, sells } from './edit-order'
import { findOrder } from './order-rows'

type LineNotFound = { readonly code: 'line-not-found' }
type WholeUnits = { readonly code: 'whole-units-only' } | QuantityToConfirm

interface LineChoice {
  readonly orderId: OrderId
  readonly lineId: LineId
}

/** Changes an item's quantity, in thousandths; a product sold by the piece takes whole units only. */
export function changeItemQuantity(
  desk: Desk,
  caller: Caller,
  {
    orderId,
    lineId,
    quantity,
    quantityConfirmed,
  }: LineChoice & { readonly quantity: Thousandths; readonly quantityConfirmed: boolean },
): Result<OrderView, OrderNotOpen | LineNotFound | WholeUnits> {
  return editOrder<OrderNotOpen | LineNotFound | WholeUnits>(desk, orderId, (order, db) => {
    const quote = openQuote(order)
    if (!quote.ok) return quote
    const line = order.lines.find((known) => known.id === lineId)
    if (line && quantity % ONE_UNIT !== 0 && !isFractional(db, line.productId))
      return fail({ code: 'whole-units-only' })
    const meant = line
      ? meantQuantity(db, desk, { ...line, quantity }, quantityConfirmed, line.quantity)
      : ok(null)
    if (!meant.ok) return meant
    const bound = bindDiscounts(db, caller, order)
    return withLine(bound, lineId, (found) => ({ ...found, quantity, labelPrice: null }))
  })
}

/** Takes an item off a quote: nothing was sold yet, so nothing stays of it. */
export function removeItem(
  desk: Desk,
  { orderId, lineId }: LineChoice,
): Result<OrderView, OrderNotOpen | LineNotFound> {
  return editOrder<OrderNotOpen | LineNotFound>(desk, orderId, (order) => {
    const quote = openQuote(order)
    if (!quote.ok) return quote
    const lines = order.lines.filter(({ id }) => id !== lineId)
    return lines.length === order.lines.length ? fail({ code: 'line-not-found' }) : ok({ ...order, lines })
  })
}

/** The customer's whole CPF or CNPJ while their quote can still be changed. */
export function orderTaxIdToConfirm(
  desk: Desk,
  caller: Caller,
  orderId: OrderId,
): Result<{ readonly taxId: string }, OrderNotOpen | WithoutTaxId> {
  return desk.database.write((db) => {
    const order = findOrder(db, desk.terminal.branchId, orderId)
    const quote = order === undefined ? undefined : openQuote(order)
    if (order === undefined || quote?.ok !== true) return fail({ code: 'order-not-open' })
    return showTaxId(db, desk, caller, { customerId: order.customerId, saleId: null })
  })
}

export function setOrderCustomer(
  desk: Desk,
  caller: Caller,
  { orderId, customerId }: { readonly orderId: OrderId; readonly customerId: CustomerId | null },
): Result<OrderView, OrderNotOpen | { readonly code: 'customer-not-found' }> {
  return editQuote<{ readonly code: 'customer-not-found' }>(desk, caller, orderId, (order, db) =>
    customerId === null || customerById(db, customerId)
      ? ok({ ...order, customerId })
      : fail({ code: 'customer-not-found' }),
  )
}

export function setOrderSalesperson(
  desk: Desk,
  caller: Caller,
  { orderId, salespersonId }: { readonly orderId: OrderId; readonly salespersonId: OperatorId | null },
): Result<OrderView, OrderNotOpen | { readonly code: 'salesperson-not-found' }> {
  return editQuote<{ readonly code: 'salesperson-not-found' }>(desk, caller, orderId, (order, db) =>
    salespersonId === null || sells(db, salespersonId)
      ? ok(creditSale(order, salespersonId))
      : fail({ code: 'salesperson-not-found' }),
  )
}

/** Until which calendar day the prices hold, today at the earliest, and what the customer should know. */
export function setOrderDetails(
  desk: Desk,
  caller: Caller,
  {
    orderId,
    validUntil,
    notes,
  }: { readonly orderId: OrderId; readonly validUntil: string; readonly notes: string },
): Result<OrderView, OrderNotOpen | { readonly code: 'validity-in-the-past' }> {
  return editQuote<{ readonly code: 'validity-in-the-past' }>(desk, caller, orderId, (order, db) =>
    validUntil !== order.validUntil && validUntil < shopToday(db, desk)
      ? fail({ code: 'validity-in-the-past' })
      : ok({ ...order, validUntil, notes }),
  )
}
