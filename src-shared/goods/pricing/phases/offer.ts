import { cents, negate, type Cents } from '../../../kernel/money/cents'
import type { Adjustment } from '../adjustment'
import type { AdjustmentKind } from '../adjustments/adjustment-kind'
import type { AdjustmentKindId } from '../adjustments/adjustment-kinds'
import type { PriceRule } from '../rules/price-rule'

/** What a phase takes off a line, in cents, and by which rule. */
export interface Offer {
  /** Which line of the sale, from zero. */
  readonly line: number
  readonly rule: PriceRule
  readonly off: Cents
}

/** The adjustments of each line that offers make of it: one a rule, in the order they were made; nothing where none is. */
export function adjustmentsOf(
  kind: AdjustmentKind<AdjustmentKindId>,
  offers: readonly Offer[],
  lineCount: number,
): Adjustment[][] {
  if (offers.length === 0) return []
  const lines = Array.from({ length: lineCount }, () => new Map<PriceRule, number>())
  for (const { line, rule, off } of offers) {
    const offs = lines[line]
    offs?.set(rule, (offs.get(rule) ?? 0) + off)
  }
  return lines.map((offs) =>
    [...offs].flatMap(([rule, off]) => effect(kind, cents(off), { label: rule.label, rule: rule.uid })),
  )
}

/** One adjustment, where anything is taken off. */
export function effect(
  kind: AdjustmentKind<AdjustmentKindId>,
  off: Cents,
  named: Partial<Pick<Adjustment, 'label' | 'rule' | 'source'>> = {},
): Adjustment[] {
  return off > 0 ? [{ kind: kind.id, label: kind.label, amount: negate(off), ...named }] : []
}
