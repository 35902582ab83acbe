import type { BulkFields } from '#shared/goods/bulk-edit/planned-change'
import type { Instant, OperatorId, ProductId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { indexProduct } from '../catalog/product-words'
import { recordCost } from '../catalog/record-cost'

export type BulkProduct = BulkFields & {
  readonly id: ProductId
  readonly code: string
  readonly description: string
}

/** Products as a change in bulk sees them, in the order of their ids. */
export function bulkProducts(db: ReadDb, ids: readonly ProductId[]): BulkProduct[] {
  return db
    .all<Omit<BulkProduct, 'active'> & { readonly active: 0 | 1 }>(
      `SELECT product.id, code, description, family.uid AS family, brand.uid AS brand, classification, unit,
         product.active, price_cents AS price, cost_cents AS cost, promotional_price_cents AS promotionalPrice,
         promotion_starts_at AS promotionStartsAt, promotion_ends_at AS promotionEndsAt
       FROM json_each(?) AS chosen CROSS JOIN product ON product.id = chosen.value
       LEFT JOIN family ON family.id = family_id LEFT JOIN brand ON brand.id = brand_id
       ORDER BY product.id`,
      JSON.stringify(ids),
    )
    .map((row) => ({ ...row, active: row.active === 1 }))
}

/** Writes what is named of one product; whoever shares the catalogue is told by the rows themselves. */
export function writeBulkFields(
  db: WriteDb,
  id: ProductId,
  fields: Partial<BulkFields>,
  { at, operatorId }: { readonly at: Instant; readonly operatorId: OperatorId },
): void {
  const { family, brand, cost, active, price, ...same } = fields
  db.update('product', id, {
    ...(family !== undefined && { family_id: idOf(db, 'family', family) }),
    ...(brand !== undefined && { brand_id: idOf(db, 'brand', brand) }),
    ...(active !== undefined && { active: Number(active) }),
    ...(price !== undefined && { price_cents: price }),
    ...(same.classification !== undefined && { classification: same.classification }),
    ...(same.unit !== undefined && { unit: same.unit }),
    ...(same.promotionalPrice !== undefined && { promotional_price_cents: same.promotionalPrice }),
    ...(same.promotionStartsAt !== undefined && { promotion_starts_at: same.promotionStartsAt }),
    ...(same.promotionEndsAt !== undefined && { promotion_ends_at: same.promotionEndsAt }),
    // Nobody said what it costs before: nobody does again, and the history keeps what was said.
    ...(cost === null && { cost_cents: null }),
  })
  if (cost !== undefined && cost !== null)
    recordCost(db, { productId: id, cost, at, cause: 'bulk', source: null, operatorId })
  if (family !== undefined || brand !== undefined) indexProduct(db, id)
}

function idOf(db: ReadDb, table: 'family' | 'brand', uid: string | null): number | null {
  if (uid === null) return null
  return db.get<{ id: number }>(`SELECT id FROM ${table} WHERE uid = ?`, uid)?.id ?? null
}
