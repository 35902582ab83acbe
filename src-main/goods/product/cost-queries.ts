import { costCauses } from '#shared/goods/product/cost-cause'
import type { PastCost } from '#shared/goods/product/product-file'
import type { ProductId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** The latest so many: who wants to know more looks at a report. */
const most = 200

/** What a product and its sizes and colours cost, and where from: the latest first. */
export function pastCosts(db: ReadDb, productId: ProductId): PastCost[] {
  return db
    .all<PastCost>(
      `SELECT at, product_cost.cost_cents AS cost,
              trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color) AS variant,
              cause, source, operator.name AS who
       FROM product JOIN product_cost ON product_id = product.id LEFT JOIN operator ON operator.id = operator_id
       WHERE product.id IN (?) OR style_id IN (SELECT style_id FROM product WHERE id = ? AND style_id IS NOT NULL)
       ORDER BY at DESC, product_cost.id DESC LIMIT ${most}`,
      productId,
      productId,
    )
    .map((past) => ({ ...past, cause: causeWords(past.cause) }))
}

/** One a newer program wrote is told as it stands. */
function causeWords(cause: string): string {
  const words: Readonly<Record<string, string>> = costCauses
  return words[cause] ?? cause
}
