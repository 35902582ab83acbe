import { z } from 'zod'

/** Money in whole centavos. Never a float and never reais, so sums are exact. */
export type Cents = number & { readonly __unit: 'cents' }

/**
 * Marks an integer as cents. A negative zero becomes zero, so that `Object.is` and texts agree.
 *
 * @throws RangeError when the value is not a safe integer: that is a bug in the caller, not something a
 * cashier can cause, because typed text goes through `parseAmount`.
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of cents: ${value}`)
  return (value + 0) as Cents
}

/** R$ 0,00. */
export const ZERO: Cents = cents(0)

/** Sum of any number of amounts, in cents; `ZERO` for none. Throws RangeError past the safe integers. */
export function add(...values: Cents[]): Cents {
  return sumBy(values, (value) => value)
}

/** `a − b` in cents. Throws RangeError past the safe integers. */
export function subtract(a: Cents, b: Cents): Cents {
  return cents(a - b)
}

/** The amount with its sign turned, in cents. */
export function negate(a: Cents): Cents {
  return cents(0 - a)
}

/** The smaller of two amounts, in cents. */
export function min(a: Cents, b: Cents): Cents {
  return b < a ? b : a
}

/** The larger of two amounts, in cents. */
export function max(a: Cents, b: Cents): Cents {
  return b > a ? b : a
}

/** Sum of one amount per item, in cents; `ZERO` for none. Throws RangeError past the safe integers. */
export function sumBy<T>(items: readonly T[], pick: (item: T) => Cents): Cents {
  // Each step is checked: past 2^53 a later subtraction could hide that cents were already lost.
  return items.reduce<Cents>((sum, item) => cents(sum + pick(item)), ZERO)
}

const brand = (schema: z.ZodNumber): z.ZodType<Cents, Cents> =>
  schema as z.ZodType<number> as z.ZodType<Cents, Cents>

/** Any amount in cents, negative included. Refuses fractions and unsafe integers. */
export const centsSchema = brand(z.int())

/** The largest amount anybody may type: R$ 999.999.999,99. Sums of thousands of them stay exact. */
export const MAX_AMOUNT: Cents = cents(99_999_999_999)

/** An amount in cents above zero and at most `MAX_AMOUNT`: a price to charge, a tender. */
export const positiveCentsSchema = brand(z.int().positive().max(MAX_AMOUNT))

/** An amount in cents from zero to `MAX_AMOUNT`: a discount, a float, a balance. */
export const nonNegativeCentsSchema = brand(z.int().nonnegative().max(MAX_AMOUNT))
