import { enteredCode, type UnclearQuantity } from '#shared/goods/catalog/typed-code'
import type { LineId, OrderId, ProductId } from '#shared/kernel/ids'
import type { Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import { addOrderLine, type OrderNotOpen } from '#shared/selling/order/order'
import type { OrderView } from '#shared/selling/order/order-view'
import { newLine, type LineSource } from '#shared/selling/sale/new-line'
import { productById } from '../../goods/catalog/product-queries'
import type { CodeRefusal } from '../../goods/catalog/resolve-code'
import { resolveForLine } from '../../goods/catalog/resolve-for-line'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../../store/access/caller'
import { bindDiscounts } from '../sale/discounts/bind-discounts'
import { meantQuantity, type QuantityToConfirm } from '../sale/meant-quantity'
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
