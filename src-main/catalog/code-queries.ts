import type { LineSource } from '../../src-shared/sale/new-line'
import { normalizeBarcode } from '../../src-shared/catalog/ean'
import { parseScaleLabel, type ScaleLabelRule } from '../../src-shared/catalog/scale-label'
import type { Instant } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import { ONE_UNIT, thousandths, type Thousandths } from '../../src-shared/money/quantity'
import { scaleHalfUp } from '../../src-shared/money/round'
import type { ReadDb } from '../database/connection'
import { productByBarcode, productByCode, type SellableProduct } from './product-queries'

/** Finds what a scanned or typed code means: barcode first, then scale label, then the shop's own code (FEATURES A1). */
export function resolveCode(
  db: ReadDb,
  code: string,
  options: { readonly at: Instant; readonly scaleLabelRule: ScaleLabelRule },
): LineSource | undefined {
  const barcode = normalizeBarcode(code)
  const scanned = productByBarcode(db, barcode, options.at)
  if (scanned) return { product: scanned, barcode, quantity: ONE_UNIT, labelPrice: null }
  const label = parseScaleLabel(barcode, options.scaleLabelRule)
  const weighed = label && productByCode(db, label.productCode, options.at)
  if (label && weighed) {
    const quantity = label.kind === 'weight' ? label.weight : weightAt(label.price, weighed)
    if (quantity <= 0) return undefined
    return { product: weighed, barcode, quantity, labelPrice: label.kind === 'price' ? label.price : null }
  }
  const typed = productByCode(db, barcode, options.at)
  return typed && { product: typed, barcode: null, quantity: ONE_UNIT, labelPrice: null }
}

/** The weight in thousandths that a label's price buys. */
function weightAt(price: Cents, product: SellableProduct): Thousandths {
  const unitPrice = product.promotionalPrice ?? product.price
  return unitPrice === 0 ? ONE_UNIT : thousandths(scaleHalfUp(price, 1000, unitPrice))
}
