import type { Instant } from '../../kernel/ids'
import { addDays, shopDay, shopTime, startOfDay } from '../../kernel/time/shop-day'

/** From which full hour to which full hour of the shop's clock people may be written to; `to` itself is too late. */
export interface SendingHours {
  readonly from: number
  readonly to: number
}

const hourMs = 3_600_000

/** Null within the hours; outside, the instant at which they begin next (J7: what is left at 22:00 waits until 9:00). */
export function waitsUntil(hours: SendingHours, now: Instant, timeZone: string): Instant | null {
  const hour = Number(shopTime(now, timeZone).clock.slice(0, 2))
  if (hour >= hours.from && hour < hours.to) return null
  const today = shopDay(now, timeZone)
  const day = hour < hours.from ? today : addDays(today, 1)
  return atHour(day, hours.from, timeZone)
}

/** Days that summer time makes shorter or longer still begin their hours by the clock on the wall. */
function atHour(day: string, hour: number, timeZone: string): Instant {
  const guess = startOfDay(day, timeZone) + hour * hourMs
  const shown = Number(shopTime(guess, timeZone).clock.slice(0, 2))
  return guess + (hour - shown) * hourMs
}
