import { z } from 'zod'
import { namedBenefits } from '../../goods/pricing/adjustment'
import type { AdjustmentGroup } from '../../goods/pricing/adjustments/adjustment-kind'
import type { PricedSale } from '../../goods/pricing/price-sale'
import { centsSchema } from '../../kernel/money/cents'

const groups = {
  promotions: centsSchema,
  discounts: centsSchema,
  benefits: centsSchema,
} satisfies Record<AdjustmentGroup, typeof centsSchema>

/** The figures at the foot of a sale or an order, in cents; reductions are negative: all of them make the total. */
export const basketTotalsSchema = z.object({
  gross: centsSchema,
  ...groups,
  /** The benefits, each under the name the customer knows. */
  named: z.array(z.object({ label: z.string(), amount: centsSchema })),
  total: centsSchema,
})
export type BasketTotals = Readonly<z.infer<typeof basketTotalsSchema>>

export function basketTotals({ lines, gross, groups, total }: PricedSale): BasketTotals {
  const named = groups.benefits === 0 ? [] : namedBenefits(lines.flatMap(({ adjustments }) => adjustments))
  return { gross, ...groups, named, total }
}
