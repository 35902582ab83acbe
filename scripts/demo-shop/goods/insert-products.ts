import type Sqlite from 'better-sqlite3'
import { demoUid } from '../demo-uid'
import type { Progress } from '../progress'
import { brands } from './brands'
import { costHistory } from './cost-history'
import { families } from './families'
import { fixedProducts, type FixedProduct } from './fixed-products'
import { insertModels } from './insert-models'

/** Fills brands, families, products, barcodes, stock and the words to search by. */
export function insertProducts(raw: Sqlite.Database, count: number, today: number, progress: Progress): void {
  insertNames(raw)
  const fixed = fixedProducts(today).slice(0, count)
  raw.transaction(() => {
    insertFixed(raw, fixed)
    for (const sql of costHistory('1', ':last')) raw.prepare(sql).run({ last: fixed.length, today })
  })()
  insertWords(raw, 1, fixed.length)
  let filled = fixed.length
  insertModels(raw, fixed.length + 1, count, today, (done) => {
    insertWords(raw, filled + 1, done)
    filled = done
    progress(done)
  })
  openStock(raw)
}

/** What the shop began with, long before its first sale. */
const beganAt = Date.UTC(2020, 0, 2, 12)

function openStock(raw: Sqlite.Database): void {
  raw
    .prepare(
      `INSERT INTO stock_movement (kind, branch_id, product_id, quantity_thousandths, at, balance_thousandths)
       SELECT 'opening', branch_id, product_id, quantity_thousandths, ?, quantity_thousandths
       FROM product_stock WHERE quantity_thousandths <> 0`,
    )
    .run(beganAt)
  raw.exec(
    `UPDATE product_stock SET last_movement = stock_movement.id FROM stock_movement
     WHERE stock_movement.branch_id = product_stock.branch_id AND stock_movement.product_id = product_stock.product_id`,
  )
}

function insertNames(raw: Sqlite.Database): void {
  const brand = raw.prepare('INSERT INTO brand (id, uid, name) VALUES (?, ?, ?)')
  brands.forEach((name, index) => brand.run(index + 1, demoUid('brand', index + 1), name))
  const family = raw.prepare('INSERT INTO family (id, uid, name) VALUES (?, ?, ?)')
  families.forEach(({ name }, index) => family.run(index + 1, demoUid('family', index + 1), name))
}

function insertFixed(raw: Sqlite.Database, products: readonly FixedProduct[]): void {
  const insertProduct = raw.prepare(
    `INSERT INTO product (id, uid, code, description, size, color, brand_id, family_id, classification, unit,
                          is_fractional, price_cents, promotional_price_cents, promotion_starts_at, cost_cents)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertBarcode = raw.prepare('INSERT INTO product_barcode (barcode, product_id) VALUES (?, ?)')
  const insertStock = raw.prepare(
    'INSERT INTO product_stock (branch_id, product_id, quantity_thousandths) VALUES (?, ?, ?)',
  )
  products.forEach((product, index) => {
    const id = index + 1
    insertProduct.run(
      id,
      demoUid('product', id),
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
      costOf(product),
    )
    for (const barcode of product.barcodes) insertBarcode.run(barcode, id)
    product.stock.forEach((quantity, branch) => insertStock.run(branch + 1, id, quantity))
  })
}

/** Nine twentieths of the price; a service is bought from nobody. */
function costOf({ price, classification }: FixedProduct): number | null {
  return classification?.startsWith('Serviços') ? null : Math.floor((price * 9) / 20)
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
