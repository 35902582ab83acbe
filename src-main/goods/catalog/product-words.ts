import type { Grouping } from '#shared/goods/product/grouping'
import type { ProductId } from '#shared/kernel/ids'
import type { WriteDb } from '../../platform/database/connection'

const indexed = `INSERT INTO product_search (rowid, words)
  SELECT product.id, concat_ws(' ', description, size, color, brand.name, family.name, product.code)
  FROM product LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id`

/** A product is found by these words of it from now on. */
export function indexProduct(db: WriteDb, id: ProductId): void {
  db.run('DELETE FROM product_search WHERE rowid = ?', id)
  db.run(`${indexed} WHERE product.id IN (?)`, id)
}

/** All products of a family or brand are found by its name as it is now. */
export function indexGroup(db: WriteDb, grouping: Grouping, id: number): void {
  db.run(`DELETE FROM product_search WHERE rowid IN (SELECT id FROM product WHERE ${grouping}_id IN (?))`, id)
  db.run(`${indexed} WHERE ${grouping}_id IN (?)`, id)
}
