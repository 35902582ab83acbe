import type { Instant } from '../ids'

/** How many days a quote holds unless somebody says otherwise. */
export const usualValidityDays = 10

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day (`2026-11-14`) of an instant in the given IANA time zone. */
export function dayOf(at: Instant, timeZone: string): string {
  const known = formats.get(timeZone)
  const format = known ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  if (!known) formats.set(timeZone, format)
  return format.format(at)
}

/** The calendar day so many days after another. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
