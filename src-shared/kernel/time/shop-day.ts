import type { Instant } from '../ids'

const dayMs = 86_400_000
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The calendar day at the shop, `2026-11-14`, in the given IANA time zone. */
export function shopDay(at: Instant, timeZone: string): string {
  return new Date(wallClock(at, timeZone)).toISOString().slice(0, 10)
}

/** A moment of the week as the shop's clock shows it: 0 is Sunday, `18:30`. */
export interface ShopTime {
  readonly weekday: number
  readonly clock: string
}

export function shopTime(at: Instant, timeZone: string): ShopTime {
  const shown = new Date(wallClock(at, timeZone))
  return { weekday: shown.getUTCDay(), clock: shown.toISOString().slice(11, 16) }
}

/** The instant a calendar day begins at the shop. */
export function startOfDay(day: string, timeZone: string): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return midnight - (wallClock(midnight, timeZone) - midnight)
}

/** The calendar day so many days later; earlier when `count` is negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)
}

/** How many calendar days from one to another; below zero when it is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

/** What the shop's clock shows, as if it were UTC. */
function wallClock(at: Instant, timeZone: string): number {
  const text = clockOf(timeZone).format(at)
  return Date.parse(`${text.replace(' ', 'T')}Z`)
}

/** One formatter a time zone: making one is slow. Swedish writes dates as ISO 8601 does. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(timeZone, made)
  return made
}
