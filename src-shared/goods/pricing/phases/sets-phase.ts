import { max, min, subtract, sumBy, ZERO, type Cents } from '../../../kernel/money/cents'
import { rulesOf } from '../rules/applicable-rules'
import type { PriceRule, RuleOf } from '../rules/price-rule'
import { spread } from '../spread'
import type { Offer } from './offer'
import { contest } from './sets-contest'
import type { Contender, Deal } from './sets-deals'
import { byArticle, times, type UnitRun } from './unit-run'

/**
 * Phase 2, pieces that cost less together. A piece is part of one set, the dearest go first, and where rules want the same
 * pieces they go to the customer's best (see sets-contest.ts). What a set takes off is spread over all its pieces in
 * proportion to their prices, so that one that comes back gives back what it cost.
 */
export function setsPhase(units: readonly UnitRun[], rules: readonly PriceRule[]): Offer[] {
  const sets = rulesOf(rules, 'sets')
  if (sets.length === 0) return []
  const pieces = units
    .filter(({ isPiece }) => isPiece)
    .toSorted((a, b) => b.price - a.price || byArticle(a, b))
  const contenders = sets.flatMap((rule) => contenderOf(rule, pieces) ?? [])
  const prices = pieces.map(({ price }) => price)
  const counts = pieces.map(({ count }) => count)
  return contest(contenders, prices, counts).flatMap((deal) => offersOf(deal, pieces))
}

/** Undefined for a rule there are not enough pieces for. */
function contenderOf(rule: RuleOf<'sets'>, pieces: readonly UnitRun[]): Contender | undefined {
  const wanted: number[] = []
  let count = 0
  pieces.forEach((piece, index) => {
    if (!rule.holds(piece.goods)) return
    wanted.push(index)
    count += piece.count
  })
  if (count < rule.action.size) return undefined
  return { rule, wanted, off: (prices) => offOf(rule, prices) }
}

/** What one set of pieces costs less, in cents: never below the floor of its rule. */
function offOf(rule: RuleOf<'sets'>, prices: readonly Cents[]): Cents {
  const off = rule.action.off(prices)
  return rule.floor === null
    ? off
    : min(
        off,
        sumBy(prices, (price) => roomAbove(rule, price)),
      )
}

function roomAbove({ floor }: PriceRule, price: Cents): Cents {
  return floor === null ? price : max(ZERO, subtract(price, floor))
}

function offersOf({ rule, runs, counts, off, times: sets }: Deal, pieces: readonly UnitRun[]): Offer[] {
  const parts = runs.flatMap((run, index) => {
    const piece = pieces[run]
    if (piece === undefined) return []
    const { line, article, price } = piece
    const count = counts[index] ?? 0
    return [{ line, article, price: times(price, count), room: times(roomAbove(rule, price), count) }]
  })
  const shares = spread(off, parts)
  return parts.map(({ line }, index) => ({ line, rule, off: times(shares[index] ?? ZERO, sets) }))
}
