import { createHash } from 'node:crypto'
import type {
  FileBasis,
  ProductFile,
  ProductFileView,
  ProductPromotion,
} from '#shared/goods/product/product-file'
import type { BranchId, BrandId, FamilyId, Instant, ProductId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { shopDay } from '#shared/kernel/time/shop-day'
import type { ReadDb } from '../../platform/database/connection'

/** Where a file is read: whose stock it shows, and in whose days a promotion begins and ends. */
export interface FilePlace {
  readonly branchId: BranchId
  readonly timeZone: string
}

interface Row {
  readonly id: ProductId
  readonly uid: string
  readonly code: string
  readonly description: string
  readonly size: string
  readonly color: string
  readonly familyId: FamilyId | null
  readonly brandId: BrandId | null
  readonly styleCode: string | null
  readonly unit: string
  readonly classification: string | null
  readonly fractional: 0 | 1
  readonly price: Cents
  readonly promotionalPrice: Cents | null
  readonly startsAt: Instant | null
  readonly endsAt: Instant | null
  readonly cost: Cents | null
  readonly active: 0 | 1
  readonly stock: number
}

/** The file of a product with all its sizes and colours, its cost among it; undefined where there is no such product. */
export function productFile(db: ReadDb, productId: ProductId, place: FilePlace): ProductFileView | undefined {
  const rows = rowsOf(db, productId, place.branchId)
  const opened = rows.find(({ id }) => id === productId)
  if (!opened) return undefined
  const price = usualPrice(rows)
  const file: ProductFile = {
    code: opened.styleCode ?? opened.code,
    description: opened.description,
    familyId: opened.familyId,
    brandId: opened.brandId,
    unit: opened.unit,
    classification: opened.classification ?? '',
    fractional: opened.fractional === 1,
    price,
    promotional: promotionOf(opened, place.timeZone),
    cost: { last: opened.cost },
    variants: rows.map((row) => ({
      uid: row.uid,
      code: row.code,
      size: row.size,
      color: row.color,
      barcodes: barcodesOf(db, row.id),
      price: row.price === price ? null : row.price,
      active: row.active === 1,
    })),
  }
  return {
    file,
    basis: basisOf(productId, file),
    products: rows.map(({ uid, id, stock, cost }) => ({ uid, productId: id, stock, cost })),
  }
}

/** The same for whoever may not see what goods cost. */
export function withoutCost({ file, basis, products }: ProductFileView): ProductFileView {
  return {
    file: { ...file, cost: null },
    basis,
    products: products.map((product) => ({ ...product, cost: null })),
  }
}

function basisOf(productId: ProductId, file: ProductFile): FileBasis {
  return { productId, mark: createHash('sha256').update(JSON.stringify(file)).digest('hex') }
}

function rowsOf(db: ReadDb, productId: ProductId, branchId: BranchId): Row[] {
  return db.all<Row>(
    `SELECT product.id, product.uid, product.code, description, size, color, family_id AS familyId,
            brand_id AS brandId, product_style.code AS styleCode, unit, classification, is_fractional AS fractional,
            price_cents AS price, promotional_price_cents AS promotionalPrice, promotion_starts_at AS startsAt,
            promotion_ends_at AS endsAt, cost_cents AS cost, active, coalesce(quantity_thousandths, 0) AS stock
     FROM product LEFT JOIN product_style ON product_style.id = style_id
       LEFT JOIN product_stock ON product_stock.product_id = product.id AND branch_id = ?
     WHERE product.id IN (?)
       OR style_id IN (SELECT style_id FROM product WHERE id = ? AND style_id IS NOT NULL)
     ORDER BY length(product.code), product.code`,
    branchId,
    productId,
    productId,
  )
}

/** What most of them cost; the first of two that as many do. */
function usualPrice(rows: readonly Row[]): Cents {
  const count = (price: Cents) => rows.filter((row) => row.price === price).length
  const [usual] = rows.map(({ price }) => price).toSorted((one, other) => count(other) - count(one))
  if (usual === undefined) throw new Error('A file has at least one product')
  return usual
}

function promotionOf({ promotionalPrice, startsAt, endsAt }: Row, timeZone: string): ProductPromotion | null {
  const day = (at: Instant | null) => (at === null ? null : shopDay(at, timeZone))
  return promotionalPrice === null
    ? null
    : { price: promotionalPrice, from: day(startsAt), until: day(endsAt) }
}

function barcodesOf(db: ReadDb, id: ProductId): string[] {
  return db
    .all<{ barcode: string }>(
      'SELECT barcode FROM product_barcode WHERE product_id IN (?) ORDER BY barcode',
      id,
    )
    .map(({ barcode }) => barcode)
}

/** Whether there is a product, of use or not. */
export function hasProducts(db: ReadDb): boolean {
  return db.get('SELECT 1 FROM product LIMIT 1') !== undefined
}
