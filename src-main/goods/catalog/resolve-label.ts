import type { LabelTrouble } from '#shared/goods/catalog/label-trouble'
import { labelCodeSpellings, readScaleLabel, type ScaleLabel } from '#shared/goods/catalog/scale-label'
import type { ScaleLayout } from '#shared/goods/catalog/scale-layout'
import type { Instant } from '#shared/kernel/ids'
import { MAX_QUANTITY, ONE_UNIT, thousandths } from '#shared/kernel/money/quantity'
import { scaleHalfUp } from '#shared/kernel/money/round'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Carried } from '#shared/selling/sale/new-line'
import type { ReadDb } from '../../platform/database/connection'
import { productsByCodes, type SellableProduct } from './product-queries'

interface SoldByLabel {
  readonly label: ScaleLabel
  readonly product: SellableProduct
  readonly carried: Carried
}

/** What a scale's label sells by these layouts, or why it sells nothing; `undefined` when the code is no label. */
export function resolveLabel(
  db: ReadDb,
  code: string,
  layouts: readonly ScaleLayout[],
  at: Instant,
): Result<SoldByLabel, LabelTrouble> | undefined {
  const reading = readScaleLabel(code, layouts)
  if (!reading) return undefined
  if (!reading.ok) return fail({ kind: reading.fault })
  const { label } = reading
  const found = labelledProduct(db, label, at)
  if (!found.ok) return found
  const product = found.value
  const carried = carriedBy(label, product)
  if (!carried) return fail({ kind: 'no-price', productCode: product.code })
  if (carried.quantity > MAX_QUANTITY) return fail({ kind: 'too-much', productCode: product.code })
  if (!product.fractional && carried.quantity % ONE_UNIT !== 0)
    return fail({ kind: 'part-of-piece', productCode: product.code })
  return ok({ label, product, carried })
}

/** The product of a label's code, whatever zeros stand before either; the printed spelling wins, two others are a doubt. */
function labelledProduct(
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
function carriedBy(label: ScaleLabel, product: SellableProduct): Carried | null {
  if (label.kind === 'weight') return { quantity: label.weight, labelPrice: null }
  const unitPrice = product.promotionalPrice ?? product.price
  if (unitPrice === 0) return null
  const weight = scaleHalfUp(label.price, 1000, unitPrice)
  return weight > 0 ? { quantity: thousandths(weight), labelPrice: label.price } : null
}
