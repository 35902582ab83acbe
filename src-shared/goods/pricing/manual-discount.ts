import { z } from 'zod'
import {
  max,
  min,
  nonNegativeCentsSchema,
  positiveCentsSchema,
  subtract,
  ZERO,
  type Cents,
} from '../../kernel/money/cents'
import { milliPercentSchema, percentOf, rateOf, type MilliPercent } from '../../kernel/money/percentage'
import { assertNever } from '../../kernel/result'

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
  /**
   * So many cents were on the table when somebody with more rights than whoever sells now gave or approved it. What is
   * bought afterwards was never seen by them: above these cents `ownRate` holds, the limit of whoever sells.
   */
  granted: z.object({ amount: nonNegativeCentsSchema, ownRate: milliPercentSchema }).optional(),
})
export type ManualDiscount = Readonly<z.infer<typeof manualDiscountSchema>>

/** A discount on a line in cents on its price: never above its limits, never more than the price itself (FEATURES A4). */
export function discountAmount(discount: Omit<ManualDiscount, 'reason'>, base: Cents): Cents {
  const { maxRate, granted } = discount
  const most = percentOf(base, maxRate)
  const allowed = granted ? max(percentOf(base, granted.ownRate), min(most, granted.amount)) : most
  return min(valueOn(discount.value, base), allowed)
}

/** What other discounts by hand already take off the same goods, in cents. */
interface GivenAlready {
  /** Price before any of them. */
  readonly before: Cents
  readonly all: Cents
  /** The part nobody granted beyond the limit of whoever sells. */
  readonly own: Cents
}

/** A discount on the whole in cents: together with those on the lines it stays within the same limits (FEATURES A4). */
export function discountAmountTogether(
  { value, maxRate, granted }: Omit<ManualDiscount, 'reason'>,
  { before, all, own }: GivenAlready,
): Cents {
  const room = (rate: MilliPercent, given: Cents) => max(ZERO, subtract(percentOf(before, rate), given))
  const allowed = granted
    ? max(room(granted.ownRate, own), min(room(maxRate, all), granted.amount))
    : room(maxRate, own)
  return min(valueOn(value, subtract(before, all)), allowed)
}

/** The part of a line's discount in cents that only the limit of whoever sells allows. */
export function ownPart({ granted }: Pick<ManualDiscount, 'granted'>, amount: Cents): Cents {
  return granted ? max(ZERO, subtract(amount, granted.amount)) : amount
}

/** The rate a discount means on `base`, rounded up: what is compared with a role's limit. */
export function discountRate(value: DiscountValue, base: Cents): MilliPercent {
  return value.kind === 'rate' ? value.rate : rateOf(valueOn(value, base), base)
}

/** What a discount asks for on `base` in cents, whatever its limits. */
export function valueOn(value: DiscountValue, base: Cents): Cents {
  switch (value.kind) {
    case 'amount':
      return min(value.amount, base)
    case 'rate':
      return percentOf(base, value.rate)
    default:
      return assertNever(value)
  }
}
