import { enteredCode, type UnclearQuantity } from '#shared/catalog/typed-code'
import type { LineId, OrderId, ProductId } from '#shared/ids'
import type { Thousandths } from '#shared/money/quantity'
import { addOrderLine, type OrderNotOpen } from '#shared/order/order'
import type { OrderView } from '#shared/order/order-view'
import { fail, ok, type Result } from '#shared/result'
import { newLine, type LineSource } from '#shared/sale/new-line'
import { bindDiscounts } from '../access/bind-discounts'
import type { Caller } from '../access/caller'
import type { CodeRefusal } from '../catalog/code-queries'
import { productById } from '../catalog/product-queries'
import { resolveForLine } from '../catalog/resolve-for-line-queries'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { newId } from '../database/new-id'
import { meantQuantity, type QuantityToConfirm } from '../sale/large-quantity-queries'
import { editQuote } from './edit-order'

type InvalidQuantity = { readonly code: 'invalid-quantity' } | QuantityToConfirm

interface Where {
  readonly orderId: OrderId
  /** Somebody said yes to a quantity above the shop's limit. */
  readonly quantityConfirmed: boolean
}

/** Adds what a scanned or typed code stands for, as a sale does. */
export function scanItem(
  desk: Desk,
  caller: Caller,
  { orderId, code: text, quantityConfirmed }: Where & { readonly code: string },
): Result<OrderView, OrderNotOpen | InvalidQuantity | UnclearQuantity | CodeRefusal> {
  const typed = enteredCode(text)
  if (!typed.ok) return typed
  const { code, quantity } = typed.value
  return addItem(desk, caller, { orderId, quantity, quantityConfirmed }, (db) => {
    return resolveForLine(db, desk, code)
  })
}

/** Adds a product chosen on screen. */
export function addProductItem(
  desk: Desk,
  caller: Caller,
  { productId, ...where }: Where & { readonly productId: ProductId; readonly quantity: Thousandths },
): Result<OrderView, OrderNotOpen | InvalidQuantity | { readonly code: 'unknown-product' }> {
  return addItem(desk, caller, where, (db) => {
    const product = productById(db, productId, desk.now())
    return product
      ? ok({ product, barcode: null, carried: null, batch: null })
      : fail({ code: 'unknown-product' })
  })
}

function addItem<E>(
  desk: Desk,
  caller: Caller,
  { orderId, quantity, quantityConfirmed }: Where & { readonly quantity: Thousandths | undefined },
  resolve: (db: ReadDb) => Result<LineSource, E>,
): Result<OrderView, E | OrderNotOpen | InvalidQuantity> {
  return editQuote<E | InvalidQuantity>(desk, caller, orderId, (order, db) => {
    const resolved = resolve(db)
    if (!resolved.ok) return resolved
    const line = newLine(newId<LineId>(), resolved.value, quantity, order.salespersonId)
    if (!line.ok) return line
    const meant = meantQuantity(db, desk, line.value, quantityConfirmed)
    return meant.ok ? ok(addOrderLine(bindDiscounts(db, caller, order), line.value)) : meant
  })
}
