import type { ProductId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** How many of the latest lines say what sells: read backwards from the end, however many there are. */
const latestLines = 3000

/** The products sold in most of the latest lines. */
export function mostSoldProducts(db: ReadDb, limit: number): ProductId[] {
  return db
    .all<{ id: ProductId }>(
      `SELECT product_id AS id FROM
         (SELECT product_id, cancelled FROM sale_line ORDER BY rowid DESC LIMIT ${latestLines})
       WHERE cancelled = 0 GROUP BY product_id ORDER BY count(*) DESC, product_id LIMIT ?`,
      limit,
    )
    .map(({ id }) => id)
}

export function familyNames(db: ReadDb, limit: number): string[] {
  return db
    .all<{ name: string }>('SELECT name FROM family ORDER BY name LIMIT ?', limit)
    .map(({ name }) => name)
}
