import type { Instant } from '../../src-shared/ids'
import { priceRuleSchema, type PriceRule } from '../../src-shared/pricing/price-rule'
import type { PricedSale } from '../../src-shared/pricing/price-sale'
import type { Sale } from '../../src-shared/sale/sale'
import { figuresOf } from '../../src-shared/sale/sale-edits'
import type { ReadDb } from '../database/connection'

/** The automatic rules in force at this moment, in the order they apply. */
export function activePriceRules(db: ReadDb, at: Instant): PriceRule[] {
  return db
    .all<{ name: string; condition: string; action: string }>(
      'SELECT name, condition, action FROM price_rule WHERE ? BETWEEN starts_at AND ends_at ORDER BY id',
      at,
    )
    .map((row) =>
      priceRuleSchema.parse({
        name: row.name,
        condition: JSON.parse(row.condition) as unknown,
        action: JSON.parse(row.action) as unknown,
      }),
    )
}

/**
 * The sale's figures in cents, by the rules in force when it was opened: a promotion that ends while the customer is
 * paying takes nothing back.
 */
export function saleFigures(db: ReadDb, sale: Sale): PricedSale {
  return figuresOf(sale, activePriceRules(db, sale.openedAt))
}
