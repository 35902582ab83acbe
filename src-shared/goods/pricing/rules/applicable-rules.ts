import type { Effect } from './actions/action-kind'
import { goodsKey, type Goods } from './goods'
import type { PriceRule, RuleOf } from './price-rule'

type Phase = Effect['phase']

/** Asked at every scan of the same list, so that its rules are sorted and asked about the same goods once. */
const known = new WeakMap<readonly PriceRule[], Map<string, readonly PriceRule[]>>()

/** The rules of one phase that are about these goods, in the order they apply. */
export function rulesAbout<P extends Phase>(
  rules: readonly PriceRule[],
  phase: P,
  goods: Goods,
): readonly RuleOf<P>[] {
  return remembered(rules, `${phase} ${goodsKey(goods)}`, () =>
    rulesOf(rules, phase).filter(({ holds }) => holds(goods)),
  )
}

/** The rules of one phase, in the order they apply. */
export function rulesOf<P extends Phase>(rules: readonly PriceRule[], phase: P): readonly RuleOf<P>[] {
  return remembered(rules, phase, () =>
    rules
      .filter((rule): rule is RuleOf<P> => rule.action.phase === phase)
      .toSorted((a, b) => a.order - b.order || (a.uid < b.uid ? -1 : 1)),
  )
}

function remembered<R extends PriceRule>(
  rules: readonly PriceRule[],
  key: string,
  find: () => readonly R[],
): readonly R[] {
  if (rules.length === 0) return []
  const lists = known.get(rules) ?? new Map<string, readonly PriceRule[]>()
  known.set(rules, lists)
  const list = lists.get(key) ?? find()
  lists.set(key, list)
  return list as readonly R[]
}
