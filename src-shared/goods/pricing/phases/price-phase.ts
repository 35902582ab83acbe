import { max, min, subtract, ZERO, type Cents } from '../../../kernel/money/cents'
import { multiply } from '../../../kernel/money/quantity'
import type { Adjustment } from '../adjustment'
import { promotion } from '../adjustments/promotion'
import { rulePrice } from '../adjustments/rule-price'
import type { PriceableSale } from '../priceable-sale'
import type { Unit } from '../rules/actions/action-kind'
import { rulesAbout } from '../rules/applicable-rules'
import type { PriceRule, RuleOf, Stacking } from '../rules/price-rule'
import { effect } from './offer'
import { byArticle, times, unitsOf, type UnitRun } from './unit-run'

type PriceRuleOfUnit = RuleOf<'price'>

interface Taken {
  readonly rule: PriceRuleOfUnit
  readonly off: Cents
}

/** How one unit comes to its price: what the product's promotion and then each rule take off it, in cents. */
interface Way {
  readonly promotion: Cents
  readonly rules: readonly Taken[]
  readonly price: Cents
}

/** Units that go the same way; rules that reached their limit are closed to them. */
interface Priced {
  readonly run: UnitRun
  /** Its promotional price takes so much off a unit, in cents. */
  readonly promotion: Cents
  readonly closed: readonly PriceRule[]
  readonly way: Way
}

/** What phase 1 makes of a line: its adjustments, and its units at their new prices. */
export interface PricedUnits {
  readonly adjustments: readonly Adjustment[][]
  readonly units: readonly UnitRun[]
}

/**
 * Phase 1, the price of each unit: an exclusive rule alone, or the best of the single ones (the promotional price of the
 * product is one of them) and every combinable one on top; whichever is better for the customer, in doubt the exclusive.
 */
export function pricePhase({ lines, rules }: PriceableSale): PricedUnits {
  const priced = withinLimits(
    lines.map((line, index) => {
      const run = unitsOf(line, index)
      const { promotionalPrice, labelPrice } = line
      const isPromoted = promotionalPrice !== null && labelPrice === null
      const promoted = isPromoted ? multiply(promotionalPrice, run.quantity) : run.price
      return priceRun(rules, { run, promotion: max(ZERO, subtract(run.price, promoted)), closed: [] })
    }),
    rules,
  )
  const adjustments: Adjustment[][] = lines.map(() => [])
  for (const { run, way } of priced) {
    adjustments[run.line]?.push(
      ...effect(promotion, times(way.promotion, run.count)),
      ...way.rules.flatMap(({ rule, off }) =>
        effect(rulePrice, times(off, run.count), { label: rule.label, rule: rule.uid }),
      ),
    )
  }
  return { adjustments, units: priced.map(({ run, way }) => ({ ...run, price: way.price })) }
}

function priceRun(
  rules: readonly PriceRule[],
  { run, promotion: promoted, closed }: Omit<Priced, 'way'>,
): Priced {
  const about = rulesAbout(rules, 'price', run.goods)
  const open = closed.length === 0 ? about : about.filter((rule) => !closed.includes(rule))
  return { run, promotion: promoted, closed, way: bestWay(run, promoted, open) }
}

function bestWay(run: UnitRun, promoted: Cents, rules: readonly PriceRuleOfUnit[]): Way {
  const full: Way = { promotion: ZERO, rules: [], price: run.price }
  const alone = bestOf('exclusive', rules, run, ZERO)
  const single = bestOf('single', rules, run, promoted)
  const first = single
    ? withRule(full, single)
    : { ...full, promotion: promoted, price: subtract(run.price, promoted) }
  const together = rules
    .filter(({ stacking }) => stacking === 'combinable')
    .reduce((way, rule) => withRule(way, { rule, off: offOf(rule, { ...run, price: way.price }) }), first)
  return alone && subtract(run.price, alone.off) <= together.price ? withRule(full, alone) : together
}

/** Which takes most off the full price, and more than so much; a thousand may be asked, so nothing is made of the others. */
function bestOf(
  stacking: Stacking,
  rules: readonly PriceRuleOfUnit[],
  run: UnitRun,
  atLeast: Cents,
): Taken | undefined {
  let best: Taken | undefined
  let most = atLeast
  for (const rule of rules) {
    if (rule.stacking !== stacking) continue
    const off = offOf(rule, run)
    if (off <= most) continue
    most = off
    best = { rule, off }
  }
  return best
}

/** What a rule takes off a unit at this price, in cents: never below its floor. */
function offOf({ action, floor }: PriceRuleOfUnit, unit: Unit): Cents {
  const off = action.off(unit)
  return floor === null ? off : max(ZERO, min(off, subtract(unit.price, multiply(floor, unit.quantity))))
}

function withRule(before: Way, { rule, off }: Taken): Way {
  if (off === 0) return before
  return { ...before, rules: [...before.rules, { rule, off }], price: subtract(before.price, off) }
}

/** Gives each rule to no more units than it may: to those on which the customer saves most by it. */
function withinLimits(priced: readonly Priced[], rules: readonly PriceRule[]): readonly Priced[] {
  let within = priced
  for (;;) {
    const over = firstOverLimit(within)
    if (over === undefined) return within
    within = within.filter((one) => !uses(one, over)).concat(share(within, over, rules))
  }
}

function firstOverLimit(priced: readonly Priced[]): PriceRule | undefined {
  const used = new Map<PriceRule, number>()
  for (const { run, way } of priced)
    for (const { rule } of way.rules)
      if (rule.limit !== null) used.set(rule, (used.get(rule) ?? 0) + run.count)
  const over = [...used].filter(([{ limit }, count]) => limit !== null && count > limit).map(([rule]) => rule)
  // What comes on top first: while it covers every unit, it hides what those below are worth to each.
  return over.find(({ stacking }) => stacking === 'combinable') ?? over[0]
}

const uses = ({ way }: Priced, rule: PriceRule) => way.rules.some((one) => one.rule === rule)

function share(priced: readonly Priced[], rule: PriceRule, rules: readonly PriceRule[]): Priced[] {
  let left = rule.limit ?? 0
  return priced
    .filter((one) => uses(one, rule))
    .map((one) => ({ one, without: priceRun(rules, { ...one, closed: [...one.closed, rule] }) }))
    .toSorted((a, b) => saved(b) - saved(a) || byArticle(a.one.run, b.one.run))
    .flatMap(({ one, without }) => {
      const count = Math.min(left, one.run.count)
      left -= count
      return [
        ...(count === 0 ? [] : [{ ...one, run: { ...one.run, count } }]),
        ...(count === one.run.count
          ? []
          : [{ ...without, run: { ...one.run, count: one.run.count - count } }]),
      ]
    })
}

const saved = ({ one, without }: { readonly one: Priced; readonly without: Priced }) =>
  without.way.price - one.way.price
