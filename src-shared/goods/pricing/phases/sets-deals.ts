import { ZERO, type Cents } from '../../../kernel/money/cents'
import type { RuleOf } from '../rules/price-rule'

/** A rule and the runs of pieces it is about, the dearest first; runs go by their place in the list. */
export interface Contender {
  readonly rule: RuleOf<'sets'>
  readonly wanted: readonly number[]
  /** What a set of pieces at these prices takes off, in cents. */
  readonly off: (prices: readonly Cents[]) => Cents
}

/** So many times a set of so many pieces of so many runs, for so much less each, in cents. */
export interface Deal {
  readonly rule: RuleOf<'sets'>
  readonly runs: readonly number[]
  readonly counts: readonly number[]
  readonly off: Cents
  readonly times: number
}

export function saved(deals: readonly Deal[]): number {
  let sum = 0
  for (const { off, times } of deals) sum += off * times
  return sum
}

/** A rule while pieces are shared. */
interface Running {
  readonly contender: Contender
  /** What its next set takes off, of the dearest pieces that were left when so many deals were made. */
  off: Cents
  asOf: number
  /** The first of its runs that has pieces left. */
  start: number
  used: number
}

/**
 * Set after set to the rule that saves most per piece, in doubt to the first. What a rule would save is looked up anew
 * only when it would win by it: what is left meanwhile is cheaper and saves no more. Runs for every choice of rules, hence
 * the plain loops.
 */
export function dealsOf(
  group: readonly Contender[],
  prices: readonly Cents[],
  counts: readonly number[],
): Deal[] {
  const left = [...counts]
  const deals: Deal[] = []
  const running = group.map((contender) => {
    const one: Running = { contender, off: ZERO, asOf: 0, start: 0, used: 0 }
    one.off = nextOff(one, prices, left)
    return one
  })
  for (let first = foremost(running); first !== undefined; first = foremost(running)) {
    if (first.asOf === deals.length) deals.push(take(first, left))
    first.off = nextOff(first, prices, left)
    first.asOf = deals.length
  }
  return deals
}

function foremost(running: readonly Running[]): Running | undefined {
  let winner: Running | undefined
  let perPiece = 0
  for (const one of running) {
    const rate = one.off / one.contender.rule.action.size
    if (rate <= perPiece) continue
    winner = one
    perPiece = rate
  }
  return winner
}

/** Zero where it has no set left. */
function nextOff(one: Running, prices: readonly Cents[], left: readonly number[]): Cents {
  const { rule, wanted, off } = one.contender
  if (rule.limit !== null && one.used >= rule.limit) return ZERO
  while (one.start < wanted.length && (left[wanted[one.start] ?? 0] ?? 0) === 0) one.start += 1
  const { size } = rule.action
  const taken: Cents[] = []
  for (let at = one.start; taken.length < size && at < wanted.length; at += 1) {
    const run = wanted[at] ?? 0
    const price = prices[run] ?? ZERO
    for (let piece = left[run] ?? 0; piece > 0 && taken.length < size; piece -= 1) taken.push(price)
  }
  return taken.length < size ? ZERO : off(taken)
}

/**
 * Takes its next set away; of equal pieces of one run as many sets as there are such pieces, since nobody comes to save
 * more meanwhile.
 */
function take(one: Running, left: number[]): Deal {
  const { rule, wanted } = one.contender
  const runs: number[] = []
  const counts: number[] = []
  let missing = rule.action.size
  for (let at = one.start; missing > 0; at += 1) {
    const run = wanted[at] ?? 0
    const count = Math.min(missing, left[run] ?? 0)
    if (count === 0) continue
    runs.push(run)
    counts.push(count)
    missing -= count
  }
  const sets = runs.length > 1 ? 1 : Math.floor((left[runs[0] ?? 0] ?? 0) / rule.action.size)
  const times = rule.limit === null ? sets : Math.min(sets, rule.limit - one.used)
  runs.forEach((run, index) => (left[run] = (left[run] ?? 0) - (counts[index] ?? 0) * times))
  one.used += times
  return { rule, runs, counts, off: one.off, times }
}
