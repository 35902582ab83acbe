import { z } from 'zod'
import { positiveCentsSchema, min, type Cents } from '../money/cents'
import { milliPercentSchema, percentOf, rateOf, type MilliPercent } from '../money/percentage'
import { assertNever } from '../result'

/** A discount as the cashier gives it: an amount in cents or a rate in thousandths of a percent. */
export const discountValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), amount: positiveCentsSchema }),
  z.object({ kind: z.literal('rate'), rate: milliPercentSchema }),
])
export type DiscountValue = z.infer<typeof discountValueSchema>

export const manualDiscountSchema = z.object({
  value: discountValueSchema,
  reason: z.string(),
  /** The limit of whoever gave or approved it: it holds even when lines leave the sale afterwards. */
  maxRate: milliPercentSchema,
})
export type ManualDiscount = Readonly<z.infer<typeof manualDiscountSchema>>

/** The discount in cents on `base`: never above its limit, never more than the base itself (FEATURES A4). */
export function discountAmount({ value, maxRate }: Omit<ManualDiscount, 'reason'>, base: Cents): Cents {
  return min(valueOn(value, base), percentOf(base, maxRate))
}

/** The rate a discount means on `base`, rounded up: what is compared with a role's limit. */
export function discountRate(value: DiscountValue, base: Cents): MilliPercent {
  return value.kind === 'rate' ? value.rate : rateOf(valueOn(value, base), base)
}

function valueOn(value: DiscountValue, base: Cents): Cents {
  switch (value.kind) {
    case 'amount':
      return min(value.amount, base)
    case 'rate':
      return percentOf(base, value.rate)
    default:
      return assertNever(value)
  }
}
