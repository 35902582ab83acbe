import type { ProductId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** A product as the shop has it, for sale or not, in the columns a file may change. */
export interface KnownProduct {
  readonly id: ProductId
  readonly code: string
  readonly description: string
  readonly size: string
  readonly color: string
  readonly brand: string | null
  readonly family: string | null
  readonly classification: string | null
  readonly unit: string
  readonly is_fractional: 0 | 1
  readonly price_cents: number
  readonly promotional_price_cents: number | null
  readonly promotion_starts_at: number | null
  readonly promotion_ends_at: number | null
  readonly active: 0 | 1
  readonly cost_cents: number | null
}

const columns = `product.id, product.code, description, size, color, brand.name AS brand, family.name AS family,
  classification, unit, is_fractional, price_cents, promotional_price_cents, promotion_starts_at, promotion_ends_at,
  product.active, cost_cents
  FROM product LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id`

const by = {
  code: `SELECT ${columns} WHERE product.code IN (?)`,
  barcode: `SELECT ${columns} WHERE product.id IN (SELECT product_id FROM product_barcode WHERE barcode IN (?))`,
}

/** By the shop's own code or a barcode, letter by letter. */
export function productKnown(db: ReadDb, key: keyof typeof by, text: string): KnownProduct | undefined {
  return db.get<KnownProduct>(by[key], text)
}

/** Whose barcodes these are, of one product. */
export function barcodesOf(db: ReadDb, id: ProductId): string[] {
  return db
    .all<{ barcode: string }>('SELECT barcode FROM product_barcode WHERE product_id IN (?)', id)
    .map(({ barcode }) => barcode)
}

/** The brand or family of this name as people read names: `CALÇADOS` is `Calçados`. */
export function groupingNamed(
  db: ReadDb,
  table: 'brand' | 'family',
  name: string,
): { readonly id: number; readonly name: string } | undefined {
  return (
    db.get(`SELECT id, name FROM ${table} WHERE name IN (?)`, name) ??
    db.get(`SELECT id, name FROM ${table} WHERE fold(name) = fold(?) LIMIT 1`, name)
  )
}
