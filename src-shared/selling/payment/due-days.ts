/**
 * The days the instalments of a crediário fall due: the first, then the same day of each following month, or
 * the month's last day where it has no such day.
 *
 * @param firstDueOn calendar day, `2026-01-31`.
 * @returns calendar days, as many as `count`.
 */
export function dueDays(firstDueOn: string, count: number): string[] {
  const [year = 0, month = 1, day = 1] = firstDueOn.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + (month - 1) + index
    return calendarDay(Math.floor(months / 12), (months % 12) + 1, day)
  })
}

function calendarDay(year: number, month: number, day: number): string {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, lastDay))}`
}
