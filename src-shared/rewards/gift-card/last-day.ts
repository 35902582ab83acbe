import { dueDays } from '../../selling/payment/due-days'

/** The last day of a card sold on a day, so many months later; null where none were set: it has no last day. */
export function lastDayOf(soldOn: string, months: number): string | null {
  return months === 0 ? null : (dueDays(soldOn, months + 1).at(-1) ?? null)
}
