import type Sqlite from 'better-sqlite3'
import { brands } from './brands'
import type { DemoProduct } from './demo-product'
import { families } from './families'
import { fixedProducts } from './fixed-products'
import { inventProducts } from './invented-products'
import { seededRandom } from './random'
import type { Progress } from './progress'

const BATCH = 50_000

/** Fills brands, families, products, barcodes, stock and the words to search by. */
export function insertProducts(raw: Sqlite.Database, count: number, today: number, progress: Progress): void {
  insertNames(raw)
  const insert = productInserter(raw)
  const products = everyProduct(count, today)
  for (let id = 1; id <= count;) {
    const first = id
    raw.transaction(() => {
      for (const last = Math.min(count, id + BATCH - 1); id <= last; id++) {
        const { value } = products.next()
        if (value) insert(id, value)
      }
      insertWords(raw, first, id - 1)
    })()
    progress(id - 1)
  }
}

function* everyProduct(count: number, today: number): Generator<DemoProduct, undefined> {
  const fixed = fixedProducts(today).slice(0, count)
  yield* fixed
  yield* inventProducts(fixed.length + 1, count - fixed.length, today, seededRandom(2))
}

function insertNames(raw: Sqlite.Database): void {
  const brand = raw.prepare('INSERT INTO brand (id, name) VALUES (?, ?)')
  brands.forEach((name, index) => brand.run(index + 1, name))
  const family = raw.prepare('INSERT INTO family (id, name) VALUES (?, ?)')
  families.forEach(({ name }, index) => family.run(index + 1, name))
}

function productInserter(raw: Sqlite.Database): (id: number, product: DemoProduct) => void {
  const insertProduct = raw.prepare(
    `INSERT INTO product (id, code, description, size, color, brand_id, family_id, classification, unit,
                          is_fractional, price_cents, promotional_price_cents, promotion_starts_at, promotion_ends_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertBarcode = raw.prepare('INSERT INTO product_barcode (barcode, product_id) VALUES (?, ?)')
  const insertStock = raw.prepare(
    'INSERT INTO product_stock (branch_id, product_id, quantity_thousandths) VALUES (?, ?, ?)',
  )
  return (id, product) => {
    insertProduct.run(
      id,
      product.code,
      product.description,
      product.size,
      product.color,
      product.brandId,
      product.familyId,
      product.classification,
      product.unit,
      product.unit === 'KG' ? 1 : 0,
      product.price,
      product.promotion?.price ?? null,
      product.promotion?.startsAt ?? null,
      product.promotion?.endsAt ?? null,
    )
    for (const barcode of product.barcodes) insertBarcode.run(barcode, id)
    product.stock.forEach((quantity, index) => insertStock.run(index + 1, id, quantity))
  }
}

function insertWords(raw: Sqlite.Database, first: number, last: number): void {
  raw
    .prepare(
      `INSERT INTO product_search (rowid, words)
       SELECT product.id, concat_ws(' ', description, size, color, brand.name, family.name, code)
       FROM product LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id
       WHERE product.id BETWEEN ? AND ?`,
    )
    .run(first, last)
}
