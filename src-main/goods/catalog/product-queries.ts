import { barcodeSpellings } from '#shared/goods/catalog/gtin'
import type { ProductView } from '#shared/goods/catalog/product'
import type { BranchId, Instant, ProductId } from '#shared/kernel/ids'
import type { LineSource } from '#shared/selling/sale/new-line'
import type { ReadDb } from '../../platform/database/connection'

/** A product as a sale line needs it; prices in cents per unit, as in force at the moment asked for. */
export type SellableProduct = LineSource['product']

type ProductRow = Omit<SellableProduct, 'fractional'> & { fractional: 0 | 1 }

const variant = "trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color)"
const promotionalPrice = `CASE WHEN promotional_price_cents IS NOT NULL
  AND ? BETWEEN coalesce(promotion_starts_at, 0) AND coalesce(promotion_ends_at, 9e15)
  THEN promotional_price_cents END`
const columns = `product.id, product.code, description, ${variant} AS variant, unit, is_fractional AS fractional,
  brand_id AS brandId, family_id AS familyId, price_cents AS price, ${promotionalPrice} AS promotionalPrice`

/** Words the index of codes with letters is made of: digits have no case, and no place in it. */
const withLetters = (column: string) => `${column} GLOB '*[A-Za-z]*'`

interface Barcoded {
  readonly product: SellableProduct
  /** As the catalogue spells it. */
  readonly barcode: string
}

/**
 * The product of a barcode in any spelling of its number (UPC-E, UPC-A, EAN, GTIN-14) and any case of its letters, unless
 * it is no longer for sale. The spelling as scanned comes first.
 */
export function productByBarcode(db: ReadDb, code: string, at: Instant): Barcoded | undefined {
  const spellings = barcodeSpellings(code)
  const marks = spellings.map(() => '?').join(', ')
  const rows = db.all<BarcodedRow>(`${barcoded} WHERE barcode IN (${marks}) AND active = 1`, at, ...spellings)
  const [row] = rows.sort((one, other) => spellings.indexOf(one.barcode) - spellings.indexOf(other.barcode))
  return row ? asBarcoded(row) : letterBarcode(db, code, at)
}

type BarcodedRow = ProductRow & { readonly barcode: string }

const barcoded = `SELECT ${columns}, barcode FROM product_barcode JOIN product ON product.id = product_id`

function asBarcoded({ barcode, ...row }: BarcodedRow): Barcoded {
  return { product: asSellable(row), barcode }
}

function letterBarcode(db: ReadDb, code: string, at: Instant): Barcoded | undefined {
  if (!/[a-z]/i.test(code)) return undefined
  const rows = db.all<BarcodedRow>(
    `${barcoded} WHERE barcode COLLATE NOCASE IN (?) AND ${withLetters('barcode')} AND active = 1 LIMIT 2`,
    at,
    code,
  )
  const [row] = rows
  return row && rows.length === 1 ? asBarcoded(row) : undefined
}

/** The product of the shop's own code, unless it is no longer for sale; letters of another case where that is no doubt. */
export function productByCode(db: ReadDb, code: string, at: Instant): SellableProduct | undefined {
  const row = db.get<ProductRow>(`SELECT ${columns} FROM product WHERE code = ? AND active = 1`, at, code)
  if (row || !/[a-z]/i.test(code)) return sellable(row)
  const rows = db.all<ProductRow>(
    `SELECT ${columns} FROM product WHERE code COLLATE NOCASE IN (?) AND ${withLetters('product.code')} AND active = 1
     LIMIT 2`,
    at,
    code,
  )
  return rows.length === 1 ? sellable(rows[0]) : undefined
}

/** The products of any of these codes, of those for sale. */
export function productsByCodes(db: ReadDb, codes: readonly string[], at: Instant): SellableProduct[] {
  const marks = codes.map(() => '?').join(', ')
  return db
    .all<ProductRow>(`SELECT ${columns} FROM product WHERE code IN (${marks}) AND active = 1`, at, ...codes)
    .map(asSellable)
}

/** The product chosen on a screen, unless it is no longer for sale. */
export function productById(db: ReadDb, id: ProductId, at: Instant): SellableProduct | undefined {
  return sellable(db.get<ProductRow>(`SELECT ${columns} FROM product WHERE id = ? AND active = 1`, at, id))
}

/** Whether the product is sold by weight or measure; still known once it is no longer for sale. */
export function isFractional(db: ReadDb, id: ProductId): boolean {
  return db.get('SELECT 1 FROM product WHERE id = ? AND is_fractional = 1', id) !== undefined
}

function sellable(row: ProductRow | undefined): SellableProduct | undefined {
  return row && asSellable(row)
}

function asSellable(row: ProductRow): SellableProduct {
  return { ...row, fractional: row.fractional === 1 }
}

const viewColumns = `product.id, product.code,
  (SELECT barcode FROM product_barcode WHERE product_id = product.id LIMIT 1) AS barcode,
  description, ${variant} AS variant, brand.name AS brand, family.name AS family, unit, price_cents AS listPrice,
  brand_id AS brandId, family_id AS familyId,
  ${promotionalPrice} AS promotionalPrice, coalesce(quantity_thousandths, 0) AS stock`
const viewJoins = `LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id
  LEFT JOIN product_stock ON product_stock.product_id = product.id AND branch_id = ?`

/** A product as search shows it, with what price rules look at; rules have yet to lower its price. */
export type FoundProduct = ProductView & Pick<SellableProduct, 'brandId' | 'familyId'>

/** Products whose words start with every term of an FTS5 prefix query, unranked: rank costs too much on short words. */
export function searchProducts(
  db: ReadDb,
  ftsQuery: string,
  options: { readonly branchId: BranchId; readonly at: Instant; readonly limit: number },
): FoundProduct[] {
  return db.all(
    `SELECT ${viewColumns} FROM product_search JOIN product ON product.id = product_search.rowid ${viewJoins}
     WHERE product_search MATCH ? AND product.active = 1 LIMIT ?`,
    options.at,
    options.branchId,
    ftsQuery,
    options.limit,
  )
}

/** Whether any product, for sale or not, has words that begin so: answered by the index alone. */
export function isAnyProductNamed(db: ReadDb, ftsQuery: string): boolean {
  return (
    db.get('SELECT rowid FROM product_search WHERE product_search MATCH ? LIMIT 1', ftsQuery) !== undefined
  )
}

/** A product as search shows it, for sale or not. */
export function productView(
  db: ReadDb,
  id: ProductId,
  options: { readonly branchId: BranchId; readonly at: Instant },
): FoundProduct | undefined {
  return db.get(
    `SELECT ${viewColumns} FROM product ${viewJoins} WHERE product.id = ?`,
    options.at,
    options.branchId,
    id,
  )
}
