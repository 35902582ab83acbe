import type { PricedSale } from '#shared/goods/pricing/price-sale'
import type { Basket } from '#shared/selling/sale/sale'
import { figuresOf } from '#shared/selling/sale/sale-edits'
import type { ReadDb } from '../../platform/database/connection'
import { rulesInForce } from './rules-in-force'

/**
 * The figures of a sale or an order in cents, by the rules in force when it was priced: a promotion that ends while the
 * customer is paying takes nothing back.
 */
export function saleFigures(db: ReadDb, basket: Basket): PricedSale {
  return figuresOf(basket, rulesInForce(db, { ...basket, at: basket.pricedAt }))
}
