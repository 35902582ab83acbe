import { fail, ok, type Result } from '#shared/kernel/result'
import { addDays, startOfDay } from '#shared/kernel/time/shop-day'
import { parseDay } from './day-text'

/** A period's first and last day as typed; empty leaves a side open. */
export interface TypedPeriod {
  readonly from: string
  readonly until: string
}
export type PeriodErrors = Readonly<Partial<Record<keyof TypedPeriod, string>>>

/** From when to before when, by the days of the shop's time zone, null where a side is open; or what to correct. */
export function readPeriod(
  typed: TypedPeriod,
  timeZone: string,
): Result<{ readonly from: number | null; readonly until: number | null }, PeriodErrors> {
  const from = startOf(typed.from, 0, timeZone)
  const until = startOf(typed.until, 1, timeZone)
  if (from === undefined || until === undefined)
    return fail({
      ...(from === undefined && { from: 'Dia inválido.' }),
      ...(until === undefined && { until: 'Dia inválido.' }),
    })
  if (from !== null && until !== null && from >= until) return fail({ until: 'Antes do início.' })
  return ok({ from, until })
}

/** When a typed day begins, or the one so many days later; null when nothing was typed. */
function startOf(text: string, later: number, timeZone: string): number | null | undefined {
  if (text === '') return null
  const day = parseDay(text)
  return day === undefined ? undefined : Math.max(0, startOfDay(addDays(day, later), timeZone))
}
