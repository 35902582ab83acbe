import { normalizeBarcode } from '#shared/goods/catalog/ean'
import type { LabelReading } from '#shared/goods/catalog/label-reading'
import type { ScaleLayout } from '#shared/goods/catalog/scale-layout'
import { basePrice } from '#shared/goods/pricing/base-price'
import { priceSale } from '#shared/goods/pricing/price-sale'
import type { LineId } from '#shared/kernel/ids'
import { newLine } from '#shared/selling/sale/new-line'
import type { ReadDesk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { rulesInForce } from '../pricing/rules-in-force'
import { productByBarcode } from './product-queries'
import { resolveLabel } from './resolve-label'

/** How the till would read a label by these layouts, and what it would charge: nothing is sold. */
export function tryLabel(
  { database: db, now, terminal }: ReadDesk,
  { code, layouts }: { readonly code: string; readonly layouts: readonly ScaleLayout[] },
): LabelReading {
  const at = now()
  const barcode = normalizeBarcode(code)
  const whole = productByBarcode(db, barcode, at)
  if (whole) return { kind: 'barcode', description: whole.product.description }
  const resolved = resolveLabel(db, barcode, layouts, at)
  if (!resolved) return { kind: 'not-a-label' }
  if (!resolved.ok) return { kind: 'refused', trouble: resolved.error }
  const { label, product, carried } = resolved.value
  const line = newLine(newId<LineId>(), { product, barcode, carried, batch: null }, undefined, null)
  if (!line.ok) return { kind: 'refused', trouble: { kind: 'part-of-piece', productCode: product.code } }
  const rules = rulesInForce(db, { branchId: terminal.branchId, at, customerId: null })
  return {
    kind: 'read',
    productCode: label.productCode,
    product: { code: product.code, description: product.description, unit: product.unit },
    quantity: line.value.quantity,
    unitPrice: basePrice(line.value),
    total: priceSale({ lines: [line.value], discount: null, rules }).total,
  }
}
