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

export interface ManualDiscount {
  readonly value: DiscountValue
  readonly reason: string
}

/** The discount in cents on `base`, never more than the base itself (FEATURES A4). */
export function discountAmount(value: DiscountValue, base: Cents): Cents {
  switch (value.kind) {
    case 'amount':
      return min(value.amount, base)
    case 'rate':
      return percentOf(base, value.rate)
    default:
      return assertNever(value)
  }
}

/** The rate a discount means on `base`, rounded up: what is compared with a role's limit. */
export function discountRate(value: DiscountValue, base: Cents): MilliPercent {
  return value.kind === 'rate' ? value.rate : rateOf(discountAmount(value, base), base)
}
