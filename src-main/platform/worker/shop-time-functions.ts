import type Sqlite from 'better-sqlite3'
import { businessDay } from '#shared/kernel/time/business-day'
import { shopTime } from '#shared/kernel/time/shop-day'

/** Longer than a report over a year asks for; past it the minutes known so far are forgotten. */
const mostMinutes = 500_000

/**
 * Gives SQL the shop's calendar: `business_day(at, time zone, hour it begins)` is `2026-11-14`, `shop_hour(at, time zone)`
 * is `14`. What all rows of a minute share is worked out once: asking the calendar for each would take a second a million.
 */
export function addShopTime(raw: Sqlite.Database): void {
  const days = new Map<string, string>()
  const hours = new Map<string, string>()
  const options = { deterministic: true, directOnly: true }
  raw.function('business_day', options, (at, timeZone, dayStartsAt) =>
    known(days, `${minuteOf(at)} ${String(timeZone)} ${String(dayStartsAt)}`, () =>
      businessDay(Number(at), { timeZone: String(timeZone), dayStartsAt: Number(dayStartsAt) }),
    ),
  )
  raw.function('shop_hour', options, (at, timeZone) =>
    known(hours, `${minuteOf(at)} ${String(timeZone)}`, () =>
      shopTime(Number(at), String(timeZone)).clock.slice(0, 2),
    ),
  )
}

const minuteOf = (at: unknown): number => Math.floor(Number(at) / 60_000)

function known(answers: Map<string, string>, question: string, ask: () => string): string {
  const answer = answers.get(question)
  if (answer !== undefined) return answer
  if (answers.size >= mostMinutes) answers.clear()
  const fresh = ask()
  answers.set(question, fresh)
  return fresh
}
