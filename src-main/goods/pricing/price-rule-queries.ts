import { priceRuleSchema, type PriceRule } from '#shared/goods/pricing/rules/price-rule'
import { ruleScopeSchema, type RuleScope } from '#shared/goods/pricing/rules/rule-scope'
import type { BrandId, FamilyId, Instant } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** A rule as the shop wrote it: when, where and for whom it is. */
export interface KnownRule {
  readonly rule: PriceRule
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly scope: RuleScope
}

interface RuleRow extends Pick<PriceRule, 'uid' | 'stacking' | 'order' | 'floor' | 'limit'> {
  readonly name: string
  readonly condition: string
  readonly action: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly scope: string
  readonly familyId: FamilyId | null
  readonly brandId: BrandId | null
}

/** Other whenever any rule is; of two files, too. Kept by triggers, whoever writes. */
export function priceRuleVersion(db: ReadDb): string {
  const row = db.get<{ version: string }>('SELECT version FROM price_rule_version WHERE id = 1')
  if (row === undefined) throw new Error('price_rule_version has one row, always')
  return row.version
}

/**
 * Every rule there is, but those of a family or brand that is not in this shop's goods: stored by uid, rules look at the
 * numbers lines have. Throws on one this program does not understand.
 */
export function priceRules(db: ReadDb): KnownRule[] {
  return db
    .all<RuleRow>(
      `SELECT price_rule.uid, price_rule.name, condition, action, starts_at AS startsAt, ends_at AS endsAt, scope, stacking,
              sort_order AS "order", floor_cents AS floor, usage_limit AS "limit", family.id AS familyId,
              brand.id AS brandId
       FROM price_rule LEFT JOIN family ON family.uid = condition ->> '$.family'
         LEFT JOIN brand ON brand.uid = condition ->> '$.brand'
       WHERE condition ->> '$.family' IS family.uid AND condition ->> '$.brand' IS brand.uid
       ORDER BY price_rule.id`,
    )
    .map(({ condition, action, startsAt, endsAt, scope, familyId, brandId, ...row }) => ({
      rule: priceRuleSchema.parse({
        ...row,
        condition: { ...(read(condition) as object), familyId, brandId },
        action: read(action),
      }),
      startsAt,
      endsAt,
      scope: ruleScopeSchema.parse(read(scope)),
    }))
}

function read(json: string): unknown {
  return JSON.parse(json)
}
