import { enteredCode, type UnclearQuantity } from '#shared/catalog/typed-code'
import type { LineId, ProductId } from '#shared/ids'
import type { Thousandths } from '#shared/money/quantity'
import { fail, ok, type Result } from '#shared/result'
import { addOrJoin } from '#shared/sale/join-line'
import { newLine, type LineSource } from '#shared/sale/new-line'
import type { SaleView } from '#shared/sale/sale-view'
import { bindDiscounts } from '../access/bind-discounts'
import type { Caller } from '../access/caller'
import type { CodeRefusal } from '../catalog/code-queries'
import { productById } from '../catalog/product-queries'
import { resolveForLine } from '../catalog/resolve-for-line-queries'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { newId } from '../database/new-id'
import { readParameter } from '../settings/parameter-queries'
import { meantQuantity, type QuantityToConfirm } from './large-quantity-queries'
import { editOrOpenSale, type TillClosed } from './sale-edit-queries'

/** Whether somebody said yes to a quantity above the shop's limit. */
interface Meant {
  readonly quantityConfirmed: boolean
}

interface Added {
  readonly sale: SaleView
  readonly lineId: LineId
}

type Unsuited =
  | { readonly code: 'invalid-quantity' }
  | { readonly code: 'order-is-fixed' }
  | QuantityToConfirm

/** Adds what a scanned or typed code stands for; `3*` before it sets the quantity (FEATURES A1). */
export function scanCode(
  desk: Desk,
  caller: Caller,
  { code: text, quantityConfirmed }: { readonly code: string } & Meant,
): Result<Added, TillClosed | Unsuited | UnclearQuantity | CodeRefusal> {
  const typed = enteredCode(text)
  if (!typed.ok) return typed
  const { code, quantity } = typed.value
  return addResolved(desk, caller, { quantity, quantityConfirmed }, (db) => {
    return resolveForLine(db, desk, code)
  })
}

/** Adds a product chosen on screen. */
export function addProduct(
  desk: Desk,
  caller: Caller,
  choice: { readonly productId: ProductId; readonly quantity: Thousandths } & Meant,
): Result<Added, TillClosed | Unsuited | { readonly code: 'unknown-product' }> {
  return addResolved(desk, caller, choice, (db) => {
    const product = productById(db, choice.productId, desk.now())
    return product
      ? ok({ product, barcode: null, carried: null, batch: null })
      : fail({ code: 'unknown-product' })
  })
}

function addResolved<E>(
  desk: Desk,
  caller: Caller,
  { quantity, quantityConfirmed }: { readonly quantity: Thousandths | undefined } & Meant,
  resolve: (db: ReadDb) => Result<LineSource, E>,
): Result<Added, E | TillClosed | Unsuited> {
  let lineId = newId<LineId>()
  const join = readParameter(desk.database, 'sale.join-equal-lines', desk.terminal)
  const edited = editOrOpenSale<E | Unsuited>(desk, caller, (sale, db) => {
    const resolved = resolve(db)
    if (!resolved.ok) return resolved
    const line = newLine(lineId, resolved.value, quantity, sale.salespersonId)
    if (!line.ok) return line
    const meant = meantQuantity(db, desk, line.value, quantityConfirmed)
    if (!meant.ok) return meant
    const added = addOrJoin(bindDiscounts(db, caller, sale), line.value, join)
    if (!added.ok) return added
    lineId = added.value.lineId
    return ok(added.value.sale)
  })
  return edited.ok ? ok({ sale: edited.value.view, lineId }) : edited
}
