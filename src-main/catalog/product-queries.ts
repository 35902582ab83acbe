import type { LineSource } from '../../src-shared/sale/new-line'
import type { BranchId, Instant, ProductId } from '../../src-shared/ids'
import type { ProductView } from '../../src-shared/catalog/product'
import type { ReadDb } from '../database/connection'

/** A product as a sale line needs it; prices in cents per unit, as in force at the moment asked for. */
export type SellableProduct = LineSource['product']

type ProductRow = Omit<SellableProduct, 'fractional'> & { fractional: 0 | 1 }

const variant = "trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color)"
const promotionalPrice = `CASE WHEN promotional_price_cents IS NOT NULL
  AND ? BETWEEN coalesce(promotion_starts_at, 0) AND coalesce(promotion_ends_at, 9e15)
  THEN promotional_price_cents END`
const columns = `product.id, product.code, description, ${variant} AS variant, unit, is_fractional AS fractional,
  brand_id AS brandId, family_id AS familyId, price_cents AS price, ${promotionalPrice} AS promotionalPrice`

/** The product of a barcode in its normal spelling, unless it is no longer for sale. */
export function productByBarcode(db: ReadDb, barcode: string, at: Instant): SellableProduct | undefined {
  return sellable(
    db.get<ProductRow>(
      `SELECT ${columns} FROM product_barcode JOIN product ON product.id = product_id WHERE barcode IN (?) AND active = 1`,
      at,
      barcode,
    ),
  )
}

/** The product of the shop's own code, unless it is no longer for sale. */
export function productByCode(db: ReadDb, code: string, at: Instant): SellableProduct | undefined {
  return sellable(
    db.get<ProductRow>(`SELECT ${columns} FROM product WHERE code = ? AND active = 1`, at, code),
  )
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
     WHERE product_search MATCH ? AND active = 1 LIMIT ?`,
    options.at,
    options.branchId,
    ftsQuery,
    options.limit,
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
