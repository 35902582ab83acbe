import type Sqlite from 'better-sqlite3'
import { demoUidSql } from '../demo-uid'
import type { Progress } from '../progress'
import { seededRandom } from '../random'
import { costHistory } from './cost-history'
import { inventModels, type Model } from './invented-models'

const BATCH = 50_000

/**
 * Fills `product` rows `firstId` to `lastId`, model after model. Only models and their variants are sent; the rows are
 * made of them inside SQLite, which is several times faster than sending every row.
 */
export function insertModels(
  raw: Sqlite.Database,
  firstId: number,
  lastId: number,
  today: number,
  progress: Progress,
): void {
  raw.exec(`
    CREATE TEMP TABLE model (
      first_id INTEGER PRIMARY KEY, shape TEXT, description TEXT, brand_id INTEGER, family_id INTEGER,
      classification TEXT, price INTEGER, promotional_price INTEGER, starts_at INTEGER, ends_at INTEGER
    );
    CREATE TEMP TABLE variant (shape TEXT, position INTEGER, size TEXT, color TEXT, PRIMARY KEY (shape, position)) WITHOUT ROWID;
  `)
  const models = inventModels(today, seededRandom(2))
  const add = modelInserter(raw)
  const multiply = statements.map((sql) => raw.prepare(sql))
  for (let id = firstId; id <= lastId;) {
    const first = id
    raw.transaction(() => {
      while (id <= lastId && id < first + BATCH) {
        const model = models.next().value
        add(id, model)
        id += model.variants.length
      }
      for (const statement of multiply) statement.run({ first, last: Math.min(lastId, id - 1), today })
      raw.exec('DELETE FROM model')
    })()
    progress(Math.min(lastId, id - 1))
  }
  raw.exec('DROP TABLE model; DROP TABLE variant')
}

/** Keeps a model, and its sizes and colours the first time a model comes in them. */
function modelInserter(raw: Sqlite.Database): (firstId: number, model: Model) => void {
  const insertModel = raw.prepare('INSERT INTO model VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertVariant = raw.prepare('INSERT INTO variant VALUES (?, ?, ?, ?)')
  const shapes = new Set<string>()
  return (firstId, { variants, promotion, ...model }) => {
    const shape = variants.map(({ size, color }) => `${size}/${color}`).join()
    if (!shapes.has(shape)) {
      shapes.add(shape)
      variants.forEach(({ size, color }, position) => insertVariant.run(shape, position, size, color))
    }
    insertModel.run(
      firstId,
      shape,
      model.description,
      model.brandId,
      model.familyId,
      model.classification,
      model.price,
      promotion?.price ?? null,
      promotion?.startsAt ?? null,
      promotion?.endsAt ?? null,
    )
  }
}

/** Brazil's prefix, the brand, the product: every id has a barcode of its own. */
const eanBody = (prefix: number) => `(${prefix}000000000 + (10 + coalesce(brand_id, 0)) * 10000000 + id)`
/** Weights 3 and 1 from the right, complement to ten, as in src-shared/goods/catalog/ean.ts. */
const checkDigit = `((10 - (${Array.from({ length: 12 }, (_, place) => `${place % 2 === 0 ? 3 : 1} * (body / ${10 ** place} % 10)`).join(' + ')}) % 10) % 10)`
const ean = (prefix: number, where: string) =>
  `SELECT body || ${checkDigit}, id FROM (SELECT id, ${eanBody(prefix)} AS body FROM product
   WHERE id BETWEEN :first AND :last AND ${where})`

/** Models of several sizes or colours, whose products belong together. */
const inSizes = `first_id >= :first AND first_id < :last
  AND (SELECT count(*) FROM variant WHERE variant.shape = model.shape) > 1`
/** What the shop pays, from 35 to 59 % of the price: the same for all of a model. */
const cost = 'price * (35 + first_id * 7 % 25) / 100'

const statements = [
  `INSERT INTO product_style (id, uid, code)
   SELECT first_id, ${demoUidSql('product_style', 'first_id')}, 200000 + first_id FROM model WHERE ${inSizes}`,
  `INSERT INTO product (id, uid, code, description, size, color, brand_id, family_id, classification, price_cents,
                        promotional_price_cents, promotion_starts_at, promotion_ends_at, style_id, cost_cents)
   SELECT first_id + position, ${demoUidSql('product', 'first_id + position')}, 200000 + first_id + position, description, size, color, brand_id, family_id,
          classification, price, promotional_price, starts_at, ends_at,
          (SELECT id FROM product_style WHERE id = first_id), ${cost}
   FROM model JOIN variant ON variant.shape = model.shape
   WHERE first_id >= :first AND first_id + position <= :last ORDER BY first_id, position`,
  ...costHistory(':first', ':last'),
  // One in 97 has no barcode, one in 17 was bought under two.
  `INSERT INTO product_barcode (barcode, product_id) ${ean(789, 'id % 97 <> 0')}`,
  `INSERT INTO product_barcode (barcode, product_id) ${ean(790, 'id % 97 <> 0 AND id % 17 = 0')}`,
  // Multipliers that spread neighbours over 0 to 60 and 0 to 40 pieces.
  `INSERT INTO product_stock (branch_id, product_id, quantity_thousandths)
   SELECT branch.id, product.id, CASE branch.id WHEN 1 THEN product.id * 7919 % 61 ELSE product.id * 6007 % 41 END * 1000
   FROM branch CROSS JOIN product WHERE product.id BETWEEN :first AND :last`,
] as const
