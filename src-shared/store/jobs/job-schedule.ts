import { z } from 'zod'
import type { Instant } from '../../kernel/ids'
import { addDays, shopDay, shopTime } from '../../kernel/time/shop-day'

/** A time on the shop's wall clock, `03:30`. */
export const wallTimeSchema = z.iso.time({ precision: -1 })

/**
 * How often a job is due: each hour of the shop's clock, each day at a time, or on a day of each month (1 to 28, which
 * every month has) at a time.
 */
export const jobScheduleSchema = z.discriminatedUnion('every', [
  z.object({ every: z.literal('hour') }),
  z.object({ every: z.literal('day'), at: wallTimeSchema }),
  z.object({ every: z.literal('month'), on: z.int().min(1).max(28), at: wallTimeSchema }),
])
export type JobSchedule = Readonly<z.infer<typeof jobScheduleSchema>>

/**
 * What becomes of a time at which the computer was off: done once as soon as it is on again, or only while it is still the
 * same day (a birthday is not wished a week late); what was left out is said.
 */
export type CatchUp = 'late' | 'same-day'

/** The period a run belongs to: an hour `2026-12-01T14`, a day `2026-12-01` or a month `2026-12` of the shop. */
export type JobPeriod = string

/** How many left-out periods are told apart: a computer off for a year does not fill a list. */
const MOST_MISSED = 31

/** The newest period whose time has come on the wall clock of the shop (IANA time zone). */
export function currentPeriod(schedule: JobSchedule, now: Instant, timeZone: string): JobPeriod {
  const today = shopDay(now, timeZone)
  const { clock } = shopTime(now, timeZone)
  switch (schedule.every) {
    case 'hour':
      return `${today}T${clock.slice(0, 2)}`
    case 'day':
      return clock >= schedule.at ? today : addDays(today, -1)
    case 'month': {
      const isPast = `${today.slice(8)}T${clock}` >= `${twoDigits(schedule.on)}T${schedule.at}`
      return isPast ? today.slice(0, 7) : monthBefore(today.slice(0, 7))
    }
  }
}

/** What the clock asks of a job whose newest period dealt with is `last` (null: it never was due before). */
export interface Due {
  readonly run: JobPeriod | null
  /** Periods that passed without it and are not done late, oldest first. */
  readonly missed: readonly JobPeriod[]
}

/**
 * What is due now (crm.md 4.7). Periods are compared as text, so that an hour the clock shows twice is one, and a time
 * that summer time skips is due right after. A clock set back makes nothing due again.
 */
export function dueNow(
  catchUp: CatchUp,
  schedule: JobSchedule,
  {
    last,
    now,
    timeZone,
  }: { readonly last: JobPeriod | null; readonly now: Instant; readonly timeZone: string },
): Due {
  const current = currentPeriod(schedule, now, timeZone)
  const isLate = catchUp === 'same-day' && dayOf(current, schedule) !== shopDay(now, timeZone)
  if (last === null) return { run: isLate ? null : current, missed: [] }
  if (current <= last) return { run: null, missed: [] }
  if (catchUp === 'late') return { run: current, missed: [] }
  const passed = periodsBetween(schedule, last, current)
  return isLate ? { run: null, missed: [...passed, current] } : { run: current, missed: passed }
}

/** When it is due next, as the shop's clock shows it: `2026-12-02T03:30`. */
export function nextDue(schedule: JobSchedule, now: Instant, timeZone: string): string {
  const current = currentPeriod(schedule, now, timeZone)
  switch (schedule.every) {
    case 'hour':
      return `${nextPeriod(schedule, current)}:00`
    case 'day':
      return `${nextPeriod(schedule, current)}T${schedule.at}`
    case 'month':
      return `${nextPeriod(schedule, current)}-${twoDigits(schedule.on)}T${schedule.at}`
  }
}

/** The periods after `last` and before `current`, the newest of them if there are many. */
function periodsBetween(schedule: JobSchedule, last: JobPeriod, current: JobPeriod): JobPeriod[] {
  const between: JobPeriod[] = []
  for (let at = nextPeriod(schedule, last); at < current; at = nextPeriod(schedule, at)) between.push(at)
  return between.slice(-MOST_MISSED)
}

function nextPeriod({ every }: JobSchedule, period: JobPeriod): JobPeriod {
  switch (every) {
    case 'hour': {
      const [day = '', hour] = period.split('T')
      return hour === '23' ? `${addDays(day, 1)}T00` : `${day}T${twoDigits(Number(hour) + 1)}`
    }
    case 'day':
      return addDays(period, 1)
    case 'month':
      return addDays(`${period}-28`, 4).slice(0, 7)
  }
}

function dayOf(period: JobPeriod, schedule: JobSchedule): string {
  return schedule.every === 'month' ? `${period}-${twoDigits(schedule.on)}` : period.slice(0, 10)
}

function monthBefore(month: string): string {
  return addDays(`${month}-01`, -1).slice(0, 7)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
