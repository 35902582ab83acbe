import type { ProductId } from '#shared/kernel/ids'
import type { UnreadyProduct } from '#shared/loyalty/settings/unready-product'
import type { ReadDb } from '../../platform/database/connection'

const unready = `active = 1 AND (coalesce(classification, '') = ''
  OR NOT EXISTS (SELECT 1 FROM product_barcode WHERE product_id = product.id))`
const found = `(? IS NULL OR product.id IN (SELECT rowid FROM product_search WHERE product_search MATCH ?))`

type Row = Pick<UnreadyProduct, 'id' | 'code' | 'description'> & {
  readonly withoutClassification: 0 | 1
  readonly withoutBarcode: 0 | 1
}

/** Products for sale without classification or barcode (FEATURES D8); `words` is an FTS5 query, null for all. */
export function unreadyProducts(
  db: ReadDb,
  words: string | null,
  after: ProductId | null,
  limit: number,
): UnreadyProduct[] {
  return db
    .all<Row>(
      `SELECT id, code, description, coalesce(classification, '') = '' AS withoutClassification,
              NOT EXISTS (SELECT 1 FROM product_barcode WHERE product_id = product.id) AS withoutBarcode
       FROM product WHERE ${unready} AND ${found} AND id > ? ORDER BY id LIMIT ?`,
      words,
      words,
      after ?? 0,
      limit,
    )
    .map((row) => ({
      ...row,
      withoutClassification: row.withoutClassification === 1,
      withoutBarcode: row.withoutBarcode === 1,
    }))
}

export function countUnreadyProducts(db: ReadDb, words: string | null): number {
  return (
    db.get<{ count: number }>(
      `SELECT count(*) AS count FROM product WHERE ${unready} AND ${found}`,
      words,
      words,
    )?.count ?? 0
  )
}
