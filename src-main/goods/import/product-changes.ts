import { barcodeSpellings } from '#shared/goods/catalog/gtin'
import type { Cents } from '#shared/kernel/money/cents'
import { foldText } from '#shared/kernel/text/fold-text'
import { addDays, startOfDay } from '#shared/kernel/time/shop-day'
import type { ReadDb } from '../../platform/database/connection'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import type { ImportPlace } from '../../store/import/import-kind'
import { barcodesOf, type KnownProduct } from './known-product-queries'
import { isMeasured, type ProductValues } from './product-columns'

/** Columns of a product as a file says them; brand and family by name. */
export type ProductRow = Omit<KnownProduct, 'id'>

export interface ProductChanges {
  readonly row: Partial<ProductRow>
  /** Those it has not yet. */
  readonly barcodes: readonly string[]
}

/** What the values make different of a product the shop has. */
export function changesOf(
  db: ReadDb,
  known: KnownProduct,
  values: ProductValues,
  place: ImportPlace,
): ProductChanges {
  const said = rowOf(db, values, place)
  const row = Object.fromEntries(
    Object.entries(said).filter(
      ([column, value]) => !isSame(column, value, known[column as keyof KnownProduct]),
    ),
  )
  const { barcodes = [] } = values
  const has = barcodes.length === 0 ? [] : barcodesOf(db, known.id)
  return {
    row,
    barcodes: barcodes.filter((one) => !barcodeSpellings(one).some((spelled) => has.includes(spelled))),
  }
}

/** Names of groups are compared as people read them: another case is no other family. */
function isSame(column: string, said: unknown, known: unknown): boolean {
  if ((column === 'brand' || column === 'family') && typeof said === 'string' && typeof known === 'string')
    return foldText(said) === foldText(known)
  return said === known
}

/** A product nobody knew, with its barcodes; without a code of its own it is called by its first barcode. */
export function newProduct(
  db: ReadDb,
  values: ProductValues & { readonly description: string; readonly price: Cents },
  place: ImportPlace,
): { readonly row: ProductRow; readonly barcodes: readonly string[] } {
  const { code, barcodes = [], unit = 'UN' } = values
  return {
    row: {
      size: '',
      color: '',
      brand: null,
      family: null,
      classification: null,
      unit,
      is_fractional: isMeasured(unit) ? 1 : 0,
      promotional_price_cents: null,
      promotion_starts_at: null,
      promotion_ends_at: null,
      active: 1,
      cost_cents: null,
      ...rowOf(db, values, place),
      code: code ?? barcodes[0] ?? '',
      description: values.description,
      price_cents: values.price,
    },
    barcodes,
  }
}

function rowOf(db: ReadDb, values: ProductValues, { branchId }: ImportPlace): Partial<ProductRow> {
  const { description, size, color, brand, family, classification, unit, isFractional, active } = values
  const { price, cost, promotionalPrice, promotionFrom, promotionUntil } = values
  const zone = (): string => shopTimeZone(db, branchId)
  return {
    ...(description !== undefined && { description }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color }),
    ...(brand !== undefined && { brand }),
    ...(family !== undefined && { family }),
    ...(classification !== undefined && { classification }),
    ...(unit !== undefined && { unit }),
    ...(isFractional !== undefined && { is_fractional: isFractional ? 1 : 0 }),
    ...(active !== undefined && { active: active ? 1 : 0 }),
    ...(price !== undefined && { price_cents: price }),
    // Other systems write 0,00 where there is none: nothing is sold, and nothing was bought, for nothing.
    ...(cost !== undefined && cost > 0 && { cost_cents: cost }),
    ...(promotionalPrice !== undefined && {
      promotional_price_cents: promotionalPrice > 0 ? promotionalPrice : null,
    }),
    ...(promotionFrom !== undefined && { promotion_starts_at: startOfDay(promotionFrom, zone()) }),
    // To the end of its last day.
    ...(promotionUntil !== undefined && {
      promotion_ends_at: startOfDay(addDays(promotionUntil, 1), zone()) - 1,
    }),
  }
}
