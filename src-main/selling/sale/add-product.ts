import { enteredCode, type UnclearQuantity } from '#shared/goods/catalog/typed-code'
import type { LineId, ProductId } from '#shared/kernel/ids'
import type { Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import { addOrJoin } from '#shared/selling/sale/join-line'
import { newLine, type LineSource } from '#shared/selling/sale/new-line'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { productById } from '../../goods/catalog/product-queries'
import type { CodeRefusal } from '../../goods/catalog/resolve-code'
import { resolveForLine } from '../../goods/catalog/resolve-for-line'
import type { ReadDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import type { Caller } from '../../store/access/caller'
import { readParameter } from '../../store/settings/parameters-in-force'
import { bindDiscounts } from './discounts/bind-discounts'
import { editOrOpenSale, type CannotSell } from './edit-sale'
import { meantQuantity, type QuantityToConfirm } from './meant-quantity'
import type { SaleDesk } from './participant'
import { withinStock, type StockRefusal } from './stock/without-stock'

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
  | StockRefusal

/** Adds what a scanned or typed code stands for; `3*` before it sets the quantity (FEATURES A1). */
export function scanCode(
  desk: SaleDesk,
  caller: Caller,
  { code: text, quantityConfirmed }: { readonly code: string } & Meant,
): Result<Added, CannotSell | Unsuited | UnclearQuantity | CodeRefusal> {
  const typed = enteredCode(text)
  if (!typed.ok) return typed
  const { code, quantity } = typed.value
  return addResolved(desk, caller, { quantity, quantityConfirmed }, (db) => {
    return resolveForLine(db, desk, code)
  })
}

/** Adds a product chosen on screen. */
export function addProduct(
  desk: SaleDesk,
  caller: Caller,
  choice: { readonly productId: ProductId; readonly quantity: Thousandths } & Meant,
): Result<Added, CannotSell | Unsuited | { readonly code: 'unknown-product' }> {
  return addResolved(desk, caller, choice, (db) => {
    const product = productById(db, choice.productId, desk.now())
    return product
      ? ok({ product, barcode: null, carried: null, batch: null })
      : fail({ code: 'unknown-product' })
  })
}

function addResolved<E>(
  desk: SaleDesk,
  caller: Caller,
  { quantity, quantityConfirmed }: { readonly quantity: Thousandths | undefined } & Meant,
  resolve: (db: ReadDb) => Result<LineSource, E>,
): Result<Added, E | CannotSell | Unsuited> {
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
    const within = withinStock(db, desk, caller, added.value.sale, line.value.productId)
    if (!within.ok) return within
    lineId = added.value.lineId
    return ok(added.value.sale)
  })
  return edited.ok ? ok({ sale: edited.value.view, lineId }) : edited
}
