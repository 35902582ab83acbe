import type { Instant } from '../../src-shared/ids'

/** The calendar day at this till, `2026-11-14`. */
export function today(now: Instant = Date.now()): string {
  const date = new Date(now)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
