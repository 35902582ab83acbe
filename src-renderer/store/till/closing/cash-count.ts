import { cents, sumBy, type Cents } from '#shared/kernel/money/cents'
import { onlyDigits } from '#shared/kernel/text/clean-text'

/** Notes and coins in circulation (Banco Central do Brasil, second family of the real), in cents, largest first. */
export const denominations: readonly Cents[] = [
  20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 25, 10, 5,
].map(cents)

/** How many of each denomination were counted. */
export type CashCount = Readonly<Record<number, number>>

/** What the counted notes and coins are worth, in cents. */
export function countedTotal(count: CashCount): Cents {
  return sumBy(denominations, (value) => cents(value * (count[value] ?? 0)))
}

/** Reads how many pieces were typed: up to five digits; anything else counts as none. */
export function parsePieces(text: string): number {
  return Number(onlyDigits(text).slice(0, 5))
}
