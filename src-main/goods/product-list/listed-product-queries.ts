import type { ListedProduct } from '#shared/goods/product-list/listed-product'
import type { BranchId, Instant } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

type Row = Omit<ListedProduct, 'active'> & { readonly active: 0 | 1 }

/** Products as the list shows them, in the order of `ids`; one that is gone is left out. */
export function listedProducts(
  db: ReadDb,
  ids: readonly number[],
  { branchId, at }: { readonly branchId: BranchId; readonly at: Instant },
): ListedProduct[] {
  return db
    .all<Row>(
      `SELECT product.id, product.code,
         (SELECT barcode FROM product_barcode WHERE product_id = product.id LIMIT 1) AS barcode,
         description, trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color) AS variant,
         family.name AS family, brand.name AS brand, unit, price_cents AS price,
         CASE WHEN promotional_price_cents IS NOT NULL
           AND ? BETWEEN coalesce(promotion_starts_at, 0) AND coalesce(promotion_ends_at, 9e15)
           THEN promotional_price_cents END AS promotionalPrice,
         coalesce(quantity_thousandths, 0) AS stock, product.active
       FROM json_each(?) AS chosen CROSS JOIN product ON product.id = chosen.value
       LEFT JOIN family ON family.id = family_id LEFT JOIN brand ON brand.id = brand_id
       LEFT JOIN product_stock AS stock ON stock.product_id = product.id AND stock.branch_id = ?
       ORDER BY chosen.key`,
      at,
      JSON.stringify(ids),
      branchId,
    )
    .map((row) => ({ ...row, active: row.active === 1 }))
}
