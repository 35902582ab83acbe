import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { priceRuleSchema, type PriceRule } from '#shared/goods/pricing/rules/price-rule'
import type { Instant } from '#shared/kernel/ids'
import type { Basket } from '#shared/selling/sale/sale'
import { figuresOf } from '#shared/selling/sale/sale-edits'
import type { ReadDb } from '../../platform/database/connection'

interface RuleRow {
  readonly id: number
  readonly name: string
  readonly condition: string
  readonly action: string
}

/** The automatic rules in force at this moment, in the order they apply. */
export function activePriceRules(db: ReadDb, at: Instant): PriceRule[] {
  return db
    .all<RuleRow>(
      'SELECT id, name, condition, action FROM price_rule WHERE ? BETWEEN starts_at AND ends_at ORDER BY id',
      at,
    )
    .map(readRule)
}

const knownRules = new Map<string, PriceRule>()

/** Every scan asks for the rules and they hardly ever change, so each is read from its JSON once. */
function readRule({ id, name, condition, action }: RuleRow): PriceRule {
  const key = JSON.stringify([id, name, condition, action])
  const known = knownRules.get(key)
  if (known) return known
  const rule = priceRuleSchema.parse({
    ...{ uid: String(id), order: id, stacking: 'combinable', floor: null, limit: null },
    name,
    condition: JSON.parse(condition) as unknown,
    action: JSON.parse(action) as unknown,
  })
  knownRules.set(key, rule)
  return rule
}

/**
 * The figures of a sale or an order in cents, by the rules in force when it was priced: a promotion that ends while the
 * customer is paying takes nothing back.
 */
export function saleFigures(db: ReadDb, basket: Basket): PricedSale {
  return figuresOf(basket, activePriceRules(db, basket.pricedAt))
}
