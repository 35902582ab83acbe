import type { ProductFile, ProductPromotion, ProductVariant } from '#shared/goods/product/product-file'
import { variantName } from '#shared/goods/product/variant-name'
import { formatCents } from '#shared/kernel/money/format'
import type { ReadDb } from '../../platform/database/connection'

/** A file as the trail keeps it: names instead of numbers, and each size and colour in a line. */
export function fileInWords(db: ReadDb, file: ProductFile) {
  const { code, description, unit, classification, fractional, price, cost } = file
  return {
    code,
    description,
    family: nameOf(db, 'family', file.familyId),
    productBrand: nameOf(db, 'brand', file.brandId),
    unit,
    classification,
    fractional: fractional ? 'sim' : 'não',
    price,
    promotion: promotionInWords(file.promotional),
    cost: cost?.last ?? null,
  }
}

function nameOf(db: ReadDb, grouping: 'family' | 'brand', id: number | null): string | null {
  return db.get<{ name: string }>(`SELECT name FROM ${grouping} WHERE id = ?`, id)?.name ?? null
}

function promotionInWords(promotion: ProductPromotion | null): string | null {
  if (promotion === null) return null
  const { price, from, until } = promotion
  return [formatCents(price), from && `de ${from}`, until && `até ${until}`].filter(Boolean).join(' ')
}

/** The sizes and colours that are others than before, or were not there. */
export function variantsInWords(
  variants: readonly ProductVariant[],
  besides: readonly ProductVariant[],
): string | null {
  const same = new Set(besides.map((one) => JSON.stringify(one)))
  const words = variants.filter((one) => !same.has(JSON.stringify(one))).map(variantInWords)
  return words.length === 0 ? null : words.join('; ')
}

function variantInWords(variant: ProductVariant): string {
  const { code, barcodes, price, active } = variant
  const parts = [code, variantName(variant), ...barcodes, price === null ? '' : formatCents(price)]
  return [...parts, active ? '' : 'desativado'].filter((part) => part !== '').join(' ')
}
