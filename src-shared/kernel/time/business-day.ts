import type { Instant } from '../ids'
import { addDays, shopDay, startOfDay } from './shop-day'

const hourMs = 3_600_000

/** How a branch counts its days: its IANA time zone, and the hour at which a new day of business begins (0 to 12). */
export interface ShopClock {
  readonly timeZone: string
  readonly dayStartsAt: number
}

/** The day of business an instant belongs to, `2026-11-30`: a bar's sale at 01:00 may still be yesterday's. */
export function businessDay(at: Instant, { timeZone, dayStartsAt }: ShopClock): string {
  return shopDay(at - dayStartsAt * hourMs, timeZone)
}

/** The instants of a day of business, from its first to the next one's first. */
export function businessHours(
  day: string,
  { timeZone, dayStartsAt }: ShopClock,
): { readonly from: Instant; readonly to: Instant } {
  const begins = (of: string): Instant => startOfDay(of, timeZone) + dayStartsAt * hourMs
  return { from: begins(day), to: begins(addDays(day, 1)) }
}
