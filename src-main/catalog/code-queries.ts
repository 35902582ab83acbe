import type { LineSource } from '../../src-shared/sale/new-line'
import { normalizeBarcode } from '../../src-shared/catalog/ean'
import { labelCodeSpellings, readScaleLabel, type ScaleLabel } from '../../src-shared/catalog/scale-label'
import type { LabelTrouble } from '../../src-shared/catalog/label-trouble'
import type { BranchId, Instant } from '../../src-shared/ids'
import { thousandths } from '../../src-shared/money/quantity'
import { scaleHalfUp } from '../../src-shared/money/round'
import { fail, ok, type Result } from '../../src-shared/result'
import type { ReadDb } from '../database/connection'
import { productByBarcode, productByCode, productsByCodes, type SellableProduct } from './product-queries'
import { scaleLayouts } from './scale-layout-queries'

export type CodeRefusal =
  | { readonly code: 'unknown-code'; readonly scanned: string }
  | { readonly code: 'label-not-read'; readonly scanned: string; readonly trouble: LabelTrouble }

interface Place {
  readonly at: Instant
  readonly branchId: BranchId
}

/**
 * Finds what a scanned or typed code means: barcode first, then scale label, then the shop's own code (FEATURES A1). A
 * code that could be a label and becomes no line says why.
 */
export function resolveCode(db: ReadDb, code: string, place: Place): Result<LineSource, CodeRefusal> {
  const barcode = normalizeBarcode(code)
  const scanned = productByBarcode(db, barcode, place.at)
  if (scanned) return ok({ product: scanned, barcode, carried: null })
  const labelled = resolveLabel(db, barcode, place)
  if (labelled?.ok) return labelled
  const typed = productByCode(db, barcode, place.at)
  if (typed) return ok({ product: typed, barcode: null, carried: null })
  return labelled ?? fail({ code: 'unknown-code', scanned: code })
}

/** What a scale's label sells; `undefined` when the code is none. */
function resolveLabel(
  db: ReadDb,
  barcode: string,
  { at, branchId }: Place,
): Result<LineSource, CodeRefusal> | undefined {
  if (!barcode.startsWith('2')) return undefined
  const reading = readScaleLabel(barcode, scaleLayouts(db, branchId))
  if (!reading) return undefined
  const refuse = (trouble: LabelTrouble) =>
    fail({ code: 'label-not-read' as const, scanned: barcode, trouble })
  if (!reading.ok) return refuse({ kind: reading.fault })
  const product = labelledProduct(db, reading.label, at)
  if (!product.ok) return refuse(product.error)
  const carried = carriedBy(reading.label, product.value)
  return carried
    ? ok({ product: product.value, barcode, carried })
    : refuse({ kind: 'no-price', productCode: product.value.code })
}

/** The product of a label's code, whatever zeros stand before either; the printed spelling wins, two others are a doubt. */
export function labelledProduct(
  db: ReadDb,
  { productCode }: ScaleLabel,
  at: Instant,
): Result<SellableProduct, LabelTrouble> {
  const found = productsByCodes(db, labelCodeSpellings(productCode), at)
  const exact = found.find(({ code }) => code === productCode)
  if (exact) return ok(exact)
  const [only, another] = found
  if (!only) return fail({ kind: 'no-product', productCode })
  return another ? fail({ kind: 'two-products', productCode }) : ok(only)
}

/** What the label says is bought: of a price, the weight it buys at what a unit costs now; nothing where that is free. */
function carriedBy(label: ScaleLabel, product: SellableProduct): LineSource['carried'] {
  if (label.kind === 'weight') return { quantity: label.weight, labelPrice: null }
  const unitPrice = product.promotionalPrice ?? product.price
  if (unitPrice === 0) return null
  const weight = scaleHalfUp(label.price, 1000, unitPrice)
  return weight > 0 ? { quantity: thousandths(weight), labelPrice: label.price } : null
}
