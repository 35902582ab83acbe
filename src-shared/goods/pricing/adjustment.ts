import { z } from 'zod'
import { add, centsSchema, negate, sumBy, ZERO, type Cents } from '../../kernel/money/cents'
import type { AdjustmentGroup, AdjustmentKind } from './adjustments/adjustment-kind'
import { adjustmentKinds, type AdjustmentKindId } from './adjustments/adjustment-kinds'

/** One effect of one pricing step on one line; `amount` in cents, negative when the customer pays less. */
export const adjustmentSchema = z.object({
  kind: z.enum(adjustmentKinds.map(({ id }) => id)),
  label: z.string(),
  amount: centsSchema,
  /** The uid of the price rule that made it. */
  rule: z.string().optional(),
  /** Whose benefit it is. */
  source: z.string().optional(),
})
export type Adjustment = z.infer<typeof adjustmentSchema>

type Adjusted = Pick<Adjustment, 'kind' | 'amount'>

const kinds = new Map<AdjustmentKindId, AdjustmentKind>(adjustmentKinds.map((kind) => [kind.id, kind]))

/** What adjustments of the kinds that count come to, in cents. */
export function sumWhere(adjustments: readonly Adjusted[], counts: (kind: AdjustmentKind) => boolean): Cents {
  return sumBy(adjustments, ({ kind: id, amount }) => {
    const kind = kinds.get(id)
    if (kind === undefined) throw new Error(`Adjustment kind ${id} is not in the list`)
    return counts(kind) ? amount : ZERO
  })
}

/** What adjustments of one kind come to, in cents. */
export function sumOfKind(
  adjustments: readonly Adjusted[],
  wanted: { readonly id: AdjustmentKindId },
): Cents {
  return sumWhere(adjustments, ({ id }) => id === wanted.id)
}

/** What adjustments of one group come to, in cents. */
export function sumOfGroup(adjustments: readonly Adjusted[], wanted: AdjustmentGroup): Cents {
  return sumWhere(adjustments, ({ group }) => group === wanted)
}

/** What makes the price of the line, or its part of what is taken off the whole, in cents. */
export function sumOver(adjustments: readonly Adjusted[], wanted: AdjustmentKind['over']): Cents {
  return sumWhere(adjustments, ({ over }) => over === wanted)
}

/** What one source's benefit takes off all of it, in cents. */
export function takenBy(
  { lines }: { readonly lines: readonly { readonly adjustments: readonly Adjustment[] }[] },
  source: string,
): Cents {
  return sumBy(lines, ({ adjustments }) =>
    sumBy(adjustments, (one) => (one.source === source ? negate(one.amount) : ZERO)),
  )
}

/** What benefits take off, in cents and negative, each under the name the customer knows. */
export function namedBenefits(adjustments: readonly Adjustment[]): { label: string; amount: Cents }[] {
  const named = new Map<string, Cents>()
  for (const one of adjustments)
    if (sumOfGroup([one], 'benefits') !== 0)
      named.set(one.label, add(named.get(one.label) ?? ZERO, one.amount))
  return [...named].map(([label, amount]) => ({ label, amount }))
}
