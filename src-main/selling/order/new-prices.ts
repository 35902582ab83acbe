import type { Order } from '#shared/selling/order/order'
import type { reprice } from '#shared/selling/order/reprice'
import { productById } from '../../goods/catalog/product-queries'
import { rulesInForce } from '../../goods/pricing/rules-in-force'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'

/** What repricing an order now needs to know. */
export function newPrices(
  db: ReadDb,
  { now }: Pick<Desk, 'now'>,
  { pricedAt, branchId, customerId }: Pick<Order, 'pricedAt' | 'branchId' | 'customerId'>,
): Parameters<typeof reprice>[1] {
  const at = now()
  return {
    at,
    pricesOf: (line) => productById(db, line.productId, at),
    rulesBefore: rulesInForce(db, { branchId, at: pricedAt, customerId }),
    rulesNow: rulesInForce(db, { branchId, at, customerId }),
  }
}
