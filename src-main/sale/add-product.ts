import { parseTypedCode } from '../../src-shared/catalog/typed-code'
import type { LineId, ProductId } from '../../src-shared/ids'
import { ONE_UNIT, type Thousandths } from '../../src-shared/money/quantity'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Sale, SaleLine } from '../../src-shared/sale/sale'
import { addLine } from '../../src-shared/sale/sale-edits'
import type { SaleView } from '../../src-shared/sale/sale-view'
import type { Caller } from '../access/caller'
import { productById } from '../catalog/product-queries'
import { resolveCode, type ResolvedCode } from '../catalog/code-queries'
import type { ReadDb } from '../database/connection'
import { newId } from '../database/new-id'
import { branchProfile } from '../settings/branch-queries'
import type { Desk } from '../database/desk'
import { editOrOpenSale, type TillClosed } from './sale-edit-queries'

interface Added {
  readonly sale: SaleView
  readonly lineId: LineId
}

type InvalidQuantity = { readonly code: 'invalid-quantity' }

/** Adds what a scanned or typed code stands for; `3*` before it sets the quantity (FEATURES A1). */
export function scanCode(
  desk: Desk,
  caller: Caller,
  text: string,
): Result<Added, TillClosed | InvalidQuantity | { readonly code: 'unknown-code'; readonly scanned: string }> {
  const typed = parseTypedCode(text)
  if ('error' in typed || typed.code === '') return fail({ code: 'invalid-quantity' })
  const { code, quantity } = typed
  return addResolved(desk, caller, quantity, (db) => {
    const resolved = resolveCode(db, code, {
      at: desk.now(),
      scaleLabelRule: branchProfile(db, desk.terminal.branchId).scaleLabelRule,
    })
    return resolved ? ok(resolved) : fail({ code: 'unknown-code', scanned: code })
  })
}

/** Adds a product chosen on screen. */
export function addProduct(
  desk: Desk,
  caller: Caller,
  choice: { readonly productId: ProductId; readonly quantity: Thousandths },
): Result<Added, TillClosed | InvalidQuantity | { readonly code: 'unknown-product' }> {
  return addResolved(desk, caller, choice.quantity, (db) => {
    const product = productById(db, choice.productId, desk.now())
    return product
      ? ok({ product, barcode: null, quantity: ONE_UNIT, labelPrice: null })
      : fail({ code: 'unknown-product' })
  })
}

function addResolved<E>(
  desk: Desk,
  caller: Caller,
  quantity: Thousandths | undefined,
  resolve: (db: ReadDb) => Result<ResolvedCode, E>,
): Result<Added, E | TillClosed | InvalidQuantity> {
  const lineId = newId<LineId>()
  const edited = editOrOpenSale<E | InvalidQuantity>(desk, caller, (sale, db) => {
    const resolved = resolve(db)
    if (!resolved.ok) return resolved
    const line = lineOf(lineId, resolved.value, quantity, sale)
    return line ? ok(addLine(sale, line)) : fail({ code: 'invalid-quantity' })
  })
  return edited.ok ? ok({ sale: edited.value.view, lineId }) : edited
}

/** Undefined when the quantity does not suit the product: half a shirt, or a multiple of a weighed label. */
function lineOf(
  id: LineId,
  { product, barcode, quantity: labelled, labelPrice }: ResolvedCode,
  asked: Thousandths | undefined,
  sale: Sale,
): Omit<SaleLine, 'position'> | undefined {
  const fromLabel = labelled !== ONE_UNIT || labelPrice !== null
  if (fromLabel && asked !== undefined && asked !== ONE_UNIT) return undefined
  const quantity = fromLabel ? labelled : (asked ?? ONE_UNIT)
  if (!product.fractional && quantity % ONE_UNIT !== 0) return undefined
  return {
    id,
    productId: product.id,
    code: product.code,
    barcode,
    description: product.description,
    variant: product.variant,
    unit: product.unit,
    familyId: product.familyId,
    brandId: product.brandId,
    quantity,
    unitPrice: product.price,
    promotionalPrice: product.promotionalPrice,
    labelPrice,
    discount: null,
    salespersonId: sale.salespersonId,
    cancelled: false,
  }
}
