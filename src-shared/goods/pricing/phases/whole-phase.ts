import { add, max, subtract, sumBy, ZERO, type Cents } from '../../../kernel/money/cents'
import { multiply, type Thousandths } from '../../../kernel/money/quantity'
import { rulesOf } from '../rules/applicable-rules'
import type { Goods } from '../rules/goods'
import type { PriceRule, RuleOf } from '../rules/price-rule'
import { spread } from '../spread'
import type { Offer } from './offer'

/** A line as the earlier phases left it; net in cents. */
export interface WholeLine {
  readonly goods: Goods
  readonly article: string
  readonly quantity: Thousandths
  readonly net: Cents
}

type WholeRule = RuleOf<'sale' | 'customer'>

/**
 * Phases 3 and 4, off the sum of all goods a rule is about: an exclusive rule alone, or one single rule and every
 * combinable one on top; whichever is best for the customer, in doubt the exclusive. A threshold is held against the sum
 * at the beginning of the phase.
 */
export function wholePhase(
  phase: 'sale' | 'customer',
  /** Asked for only where there is such a rule. */
  linesOf: () => readonly WholeLine[],
  rules: readonly PriceRule[],
): Offer[] {
  const known: readonly WholeRule[] = rulesOf(rules, phase)
  if (known.length === 0) return []
  const lines = linesOf()
  const of = (stacking: PriceRule['stacking']) => known.filter((rule) => rule.stacking === stacking)
  const combinable = of('combinable')
  const ways = [
    ...of('exclusive').map((rule) => [rule]),
    ...of('single').map((rule) => [rule, ...combinable]),
    combinable,
  ]
  let best: readonly Offer[] = []
  for (const way of ways) {
    const offers = offersOf(way, lines)
    if (saved(offers) > saved(best)) best = offers
  }
  return [...best]
}

function saved(offers: readonly Offer[]): Cents {
  return sumBy(offers, ({ off }) => off)
}

function offersOf(way: readonly WholeRule[], lines: readonly WholeLine[]): Offer[] {
  const nets = lines.map(({ net }) => net)
  return way.flatMap((rule) => {
    const about = lines.flatMap(({ goods }, line) => (rule.holds(goods) ? [line] : []))
    const netOf = (line: number) => nets[line] ?? ZERO
    const parts = about.map((line) => ({
      article: lines[line]?.article ?? '',
      price: netOf(line),
      room: roomAbove(rule, lines[line], netOf(line)),
    }))
    const entry = sumBy(about, (line) => lines[line]?.net ?? ZERO)
    const off = rule.action.off({ entry, now: add(...parts.map(({ price }) => price)) })
    const shares = spread(max(ZERO, off), parts)
    return about.map((line, index) => {
      const share = shares[index] ?? ZERO
      nets[line] = subtract(netOf(line), share)
      return { line, rule, off: share }
    })
  })
}

/** Below zero for goods that cost less than the floor already. */
function roomAbove({ floor }: PriceRule, line: WholeLine | undefined, net: Cents): Cents {
  return floor === null || line === undefined ? net : subtract(net, multiply(floor, line.quantity))
}
