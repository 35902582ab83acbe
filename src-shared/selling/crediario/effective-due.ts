import { getHolidays } from '@brazilian-utils/brazilian-utils'
import { addDays } from '../../kernel/time/shop-day'

/**
 * The day until which an instalment is paid in time: what falls due on a Saturday, a Sunday or a holiday may be paid on the
 * next business day without interest (Lei 7.089/1985, art. 1). From then on it is late by every day after it.
 *
 * @param dueOn calendar day, `2026-12-25`.
 * @param postpones whether the shop keeps it so (parameter `crediario.postpones-due`).
 */
export function effectiveDue(dueOn: string, postpones: boolean): string {
  let day = dueOn
  while (postpones && isDayOff(day)) day = addDays(day, 1)
  return day
}

function isDayOff(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 || holidaysOf(day.slice(0, 4)).has(day)
}

const known = new Map<string, ReadonlySet<string>>()

/** The country's holidays of a year, Good Friday among them; what is optional, such as Carnival, is none. */
function holidaysOf(year: string): ReadonlySet<string> {
  const listed = known.get(year)
  if (listed) return listed
  const two = (value: number) => String(value).padStart(2, '0')
  const days = new Set(
    getHolidays({ year: Number(year) })
      .filter(({ type }) => type === 'national' || type === 'religious')
      .map(({ date }) => `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`),
  )
  known.set(year, days)
  return days
}
