import { readGs1, type Batch, type Gs1Code, type Gs1Fault } from '#shared/goods/catalog/gs1-code'
import type { Instant } from '#shared/kernel/ids'
import { MAX_QUANTITY, thousandths } from '#shared/kernel/money/quantity'
import { scaleHalfUp } from '#shared/kernel/money/round'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Carried } from '#shared/selling/sale/new-line'
import type { ReadDb } from '../../platform/database/connection'
import { productByBarcode, type SellableProduct } from './product-queries'

interface SoldByGs1 {
  readonly product: SellableProduct
  readonly barcode: string
  readonly carried: Carried | null
  readonly batch: Batch
}

/** What a GS1 code sells, or why nothing: the whole code is read before any part of it is looked up. */
export function resolveGs1(
  db: ReadDb,
  code: string,
  at: Instant,
): Result<SoldByGs1, { readonly fault: Gs1Fault } | { readonly unknown: string }> {
  const reading = readGs1(code, new Date(at).getUTCFullYear())
  if (!reading.ok) return fail({ fault: reading.fault })
  const said = reading.code
  const found = productByBarcode(db, said.gtin, at)
  if (!found) return fail({ unknown: said.gtin })
  const { lot, expiresOn, serial } = said
  return ok({ ...found, carried: carriedBy(said, found.product), batch: { lot, expiresOn, serial } })
}

/** Weight counts for what is sold by it, pieces for the rest; a price stands as on any label. */
function carriedBy({ count, netWeight, price }: Gs1Code, product: SellableProduct): Carried | null {
  if (product.fractional && netWeight) return { quantity: netWeight, labelPrice: price }
  const unitPrice = product.promotionalPrice ?? product.price
  if (product.fractional && price && unitPrice > 0) {
    const weight = scaleHalfUp(price, 1000, unitPrice)
    if (weight > 0) return { quantity: thousandths(weight), labelPrice: price }
  }
  if (count === null) return null
  // More than any line holds is refused where every quantity is.
  return { quantity: thousandths(Math.min(count * 1000, MAX_QUANTITY + 1)), labelPrice: null }
}
