import { productSubject, type ProductField } from '#shared/goods/condition/product-fields'
import type { Condition } from '#shared/kernel/condition/condition'
import type { ProductId } from '#shared/kernel/ids'
import { conditionSql, type Asked } from '../../platform/condition/condition-sql'
import type { Moment } from '../../platform/condition/moment'
import type { ReadDb } from '../../platform/database/connection'
import { productJoins, productSql } from './product-sql'

const asked: Asked<ProductField> = { subject: productSubject, fields: productSql }

/** The products a condition holds for, by their ids, the first ones after another. Reads as many as it has to. */
export function productsWhere(
  db: ReadDb,
  condition: Condition,
  moment: Moment,
  { after, limit }: { readonly after: ProductId | null; readonly limit: number },
): readonly ProductId[] {
  const { text, values } = conditionSql(condition, asked, moment)
  return db
    .all<{ id: ProductId }>(
      `SELECT product.id FROM product ${productJoins} WHERE product.id > ? AND ${text} ORDER BY product.id LIMIT ?`,
      after ?? 0,
      ...values,
      limit,
    )
    .map(({ id }) => id)
}
