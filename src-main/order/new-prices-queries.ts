import type { Order } from '#shared/order/order'
import type { reprice } from '#shared/order/reprice'
import { productById } from '../catalog/product-queries'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { activePriceRules } from '../pricing/price-rule-queries'

/** What repricing an order now needs to know. */
export function newPrices(
  db: ReadDb,
  { now }: Pick<Desk, 'now'>,
  { pricedAt }: Pick<Order, 'pricedAt'>,
): Parameters<typeof reprice>[1] {
  const at = now()
  return {
    at,
    pricesOf: (line) => productById(db, line.productId, at),
    rulesBefore: activePriceRules(db, pricedAt),
    rulesNow: activePriceRules(db, at),
  }
}
