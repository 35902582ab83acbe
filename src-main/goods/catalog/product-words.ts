import type { ProductId } from '#shared/kernel/ids'
import type { WriteDb } from '../../platform/database/connection'

const words = `concat_ws(' ', description, size, color, brand.name, family.name, product.code)
  FROM product LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id`

/** A product is found by these words of it from now on. */
export function indexProduct(db: WriteDb, id: ProductId): void {
  db.run('DELETE FROM product_search WHERE rowid = ?', id)
  db.run(`INSERT INTO product_search (rowid, words) SELECT product.id, ${words} WHERE product.id IN (?)`, id)
}
