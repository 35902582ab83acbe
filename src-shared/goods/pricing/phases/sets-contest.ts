import type { Cents } from '../../../kernel/money/cents'
import { dealsOf, saved, type Contender, type Deal } from './sets-deals'

/** Up to so many rules that want the same pieces, every choice of them is tried. */
const tried = 5

/**
 * Shares pieces among the rules that want them. Set after set goes to the rule that saves most per piece; since one rule
 * can so keep two others from saving more, this is done for every choice among rules that meet, and the best one counts:
 * another rule never costs the customer anything. More than a handful that meet all take part.
 *
 * @param prices of the pieces in each run, in cents, the dearest first.
 */
export function contest(
  contenders: readonly Contender[],
  prices: readonly Cents[],
  counts: readonly number[],
): Deal[] {
  return meeting(contenders).flatMap((group) => {
    let best = dealsOf(group, prices, counts)
    for (const choice of choicesOf(group)) {
      const deals = dealsOf(choice, prices, counts)
      if (saved(deals) > saved(best)) best = deals
    }
    return best
  })
}

function choicesOf(group: readonly Contender[]): Contender[][] {
  if (group.length > tried) return []
  const choices: Contender[][] = []
  for (let mask = 2 ** group.length - 2; mask > 0; mask -= 1)
    choices.push(group.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1))
  return choices
}

/** Rules in groups that want no piece of one another. */
function meeting(contenders: readonly Contender[]): Contender[][] {
  const wantedBy = new Map<number, number>()
  const groupOf = contenders.map((_, index) => index)
  contenders.forEach(({ wanted }, index) => {
    for (const run of wanted) {
      const other = groupOf[wantedBy.get(run) ?? index] ?? index
      const own = groupOf[index] ?? index
      if (other !== own) groupOf.forEach((group, which) => group === own && (groupOf[which] = other))
      wantedBy.set(run, index)
    }
  })
  return [...new Set(groupOf)].map((group) => contenders.filter((_, index) => groupOf[index] === group))
}
