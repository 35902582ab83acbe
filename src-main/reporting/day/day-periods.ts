import type { Instant } from '#shared/kernel/ids'
import { businessDay, businessHours, type ShopClock } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'

/** From one instant to another, the second one outside. */
export interface Span {
  readonly from: Instant
  readonly until: Instant
}

/** Something that is not over yet, and the same of before: as far as it went by then, and all of it. */
export interface BesideSpans {
  readonly now: Span
  readonly soFar: Span
  readonly whole: Span
}

/**
 * The day of business it is beside the same weekday before, and its month beside the month before: half a day is held
 * against half a day. A day the month before did not have is held against all of that month.
 */
export function dayPeriods(
  now: Instant,
  clock: ShopClock,
): { readonly day: string; readonly today: BesideSpans; readonly month: BesideSpans } {
  const day = businessDay(now, clock)
  const first = `${day.slice(0, 7)}-01`
  const firstBefore = `${addDays(first, -1).slice(0, 7)}-01`
  const begun = (of: string): Instant => businessHours(of, clock).from
  const passed = now - begun(day)
  const upTo = (of: string): Instant => Math.min(begun(of) + passed, businessHours(of, clock).to) + 1
  const weekBefore = addDays(day, -7)
  const monthBefore = `${firstBefore.slice(0, 7)}${day.slice(7)}`
  const wholeMonth = { from: begun(firstBefore), until: begun(first) }
  const hadDay = addDays(firstBefore, Number(day.slice(8)) - 1) === monthBefore
  return {
    day,
    today: {
      now: { from: begun(day), until: now + 1 },
      soFar: { from: begun(weekBefore), until: upTo(weekBefore) },
      whole: { from: begun(weekBefore), until: begun(addDays(weekBefore, 1)) },
    },
    month: {
      now: { from: begun(first), until: now + 1 },
      soFar: hadDay ? { from: wholeMonth.from, until: upTo(monthBefore) } : wholeMonth,
      whole: wholeMonth,
    },
  }
}
