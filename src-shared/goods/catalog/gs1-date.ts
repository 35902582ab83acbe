/**
 * A GS1 date `YYMMDD` as `YYYY-MM-DD`: day 00 is the month's last, and the century the one that puts the year nearest to
 * `year` (GS1 General Specifications 7.12). `undefined` when there is no such day.
 */
export function gs1Date(digits: string, year: number): string | undefined {
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(digits)
  if (!match) return undefined
  const [, yy, mm, dd] = match.map(Number)
  if (yy === undefined || mm === undefined || dd === undefined || mm < 1 || mm > 12) return undefined
  const distance = yy - (year % 100)
  const century = distance >= 51 ? -100 : distance <= -50 ? 100 : 0
  const whole = year - (year % 100) + century + yy
  const last = new Date(Date.UTC(whole, mm, 0)).getUTCDate()
  if (dd > last) return undefined
  return [
    String(whole).padStart(4, '0'),
    digits.slice(2, 4),
    String(dd === 0 ? last : dd).padStart(2, '0'),
  ].join('-')
}
