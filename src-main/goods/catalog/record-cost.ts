import type { CostCause } from '#shared/goods/product/cost-cause'
import type { Instant, OperatorId, ProductId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { WriteDb } from '../../platform/database/connection'

interface NewCost {
  readonly productId: ProductId
  /** In cents per unit. */
  readonly cost: Cents
  readonly at: Instant
  readonly cause: CostCause
  /** The paper it came with, or the supplier. */
  readonly source: string | null
  /** Null where nobody at this till said so. */
  readonly operatorId: OperatorId | null
}

/** What goods cost from now on, with its history (FEATURES B5): the one way a purchase price changes. */
export function recordCost(db: WriteDb, { productId, cost, at, cause, source, operatorId }: NewCost): void {
  db.insert('product_cost', {
    product_id: productId,
    cost_cents: cost,
    at,
    cause,
    source,
    operator_id: operatorId,
  })
  db.update('product', productId, { cost_cents: cost })
}
