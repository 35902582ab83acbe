import { z } from 'zod'
import type { AdjustmentGroup } from '../../goods/pricing/adjustments/adjustment-kind'
import type { PricedSale } from '../../goods/pricing/price-sale'
import { centsSchema } from '../../kernel/money/cents'

const groups = {
  promotions: centsSchema,
  discounts: centsSchema,
  /** What loyalty operators take off. */
  benefits: centsSchema,
} satisfies Record<AdjustmentGroup, typeof centsSchema>

/** The figures at the foot of a sale or an order, in cents; reductions are negative: all of them make the total. */
export const basketTotalsSchema = z.object({ gross: centsSchema, ...groups, total: centsSchema })
export type BasketTotals = Readonly<z.infer<typeof basketTotalsSchema>>

export function basketTotals({ gross, groups, total }: PricedSale): BasketTotals {
  return { gross, ...groups, total }
}
