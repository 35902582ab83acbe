import { z } from 'zod'
import { cents, type Cents } from '../../kernel/money/cents'
import { formatAmount } from '../../kernel/money/format'
import { formatPercent, milliPercent, percentOf } from '../../kernel/money/percentage'
import { roundHalfUp } from '../../kernel/money/round'

/** What a price ends in after a step. */
export const priceEndings = {
  exact: 'Sem arredondar',
  'ends-90': 'Terminar em ,90',
  'ends-99': 'Terminar em ,99',
  'five-cents': 'De 5 em 5 centavos',
} as const
export type PriceEnding = keyof typeof priceEndings
const endingNames = Object.keys(priceEndings) as [PriceEnding, ...PriceEnding[]]

/** From one price to another: cents, or thousandths of a percent, up or down. */
export const priceStepSchema = z.object({
  by: z.enum(['set', 'percent', 'amount']),
  value: z.int().min(-99_999_999).max(99_999_999),
  ending: z.enum(endingNames),
})
export type PriceStep = z.infer<typeof priceStepSchema>

/** The price after a step, which may be below zero; null where there is nothing to step from. */
export function stepped(from: Cents | null, { by, value, ending }: PriceStep): Cents | null {
  if (by === 'set') return withEnding(cents(value), ending)
  if (from === null || from === 0) return null
  const more = by === 'amount' ? value : percentOf(from, milliPercent(value))
  return withEnding(cents(from + more), ending)
}

/** The nearest price that ends so, the higher one of two as near; nothing ends in less than its own ending. */
function withEnding(price: Cents, ending: PriceEnding): Cents {
  if (price <= 0) return price
  switch (ending) {
    case 'exact':
      return price
    case 'ends-90':
      return endingIn(price, 90)
    case 'ends-99':
      return endingIn(price, 99)
    case 'five-cents':
      return cents(Math.max(5, roundHalfUp(price, 5) * 5))
  }
}

function endingIn(price: Cents, last: number): Cents {
  return cents(Math.max(0, roundHalfUp(price - last, 100)) * 100 + last)
}

/** A step in words: `+10 %, terminar em ,90`. */
export function stepWords({ by, value, ending }: PriceStep): string {
  const sign = value < 0 ? '−' : '+'
  const size = Math.abs(value)
  const what =
    by === 'set'
      ? formatAmount(cents(value))
      : by === 'percent'
        ? `${sign}${formatPercent(milliPercent(size))}`
        : `${sign}${formatAmount(cents(size))}`
  return ending === 'exact' ? what : `${what}, ${priceEndings[ending].toLowerCase()}`
}
