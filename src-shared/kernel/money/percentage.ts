import { z } from 'zod'
import { numberText } from '../text/clean-text'
import { cents, type Cents } from './cents'
import { scaleHalfUp, scaleUp } from './round'

/** A rate in thousandths of a percent: 100 % is 100_000, so that 96,019 % is exact. */
export type MilliPercent = number & { readonly __unit: 'milli-percent' }

const WHOLE = 100_000
const NO_BREAK_SPACE = '\u00a0'

/** Marks an integer as thousandths of a percent. Throws RangeError unless it is a safe integer. */
export function milliPercent(value: number): MilliPercent {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole thousandths of a percent: ${value}`)
  return (value + 0) as MilliPercent
}

/** `rate` (thousandths of a percent) of an amount, in cents, rounded once, half a cent away from zero. */
export function percentOf(amount: Cents, rate: MilliPercent): Cents {
  return cents(scaleHalfUp(amount, rate, WHOLE))
}

/**
 * What rate `part` is of `whole` (both cents), in thousandths of a percent, rounded up so that a limit
 * compared with it is never slipped under. Something out of nothing counts as 100 %.
 */
export function rateOf(part: Cents, whole: Cents): MilliPercent {
  if (whole === 0) return milliPercent(part > 0 ? WHOLE : 0)
  const sign = whole < 0 ? -1 : 1
  return milliPercent(scaleUp(part * sign, WHOLE, whole * sign))
}

/** Brazilian text of a rate: `10 %`, `12,5 %`, with a no-break space so that it stays on one line. */
export function formatPercent(rate: MilliPercent): string {
  const digits = String(Math.abs(rate)).padStart(4, '0')
  const fraction = digits.slice(-3).replace(/0+$/, '')
  return `${rate < 0 ? '-' : ''}${digits.slice(0, -3)}${fraction && `,${fraction}`}${NO_BREAK_SPACE}%`
}

/**
 * Reads a typed rate from 0 to 100 with at most three decimals: `10`, `12,5`, `96,019`, `12.5`, also with
 * the sign `%`. Anything else is `undefined`.
 */
export function parsePercent(text: string): MilliPercent | undefined {
  const match = /^(\d{1,3})(?:[,.](\d{1,3}))?\s*%?$/.exec(numberText(text))
  if (!match) return undefined
  const [, whole = '', fraction = ''] = match
  const value = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'))
  return value <= WHOLE ? milliPercent(value) : undefined
}

/** A rate from 0 to 100 %, in thousandths of a percent. */
export const milliPercentSchema = z.int().min(0).max(WHOLE) as z.ZodType<number> as z.ZodType<
  MilliPercent,
  MilliPercent
>
