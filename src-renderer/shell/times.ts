import type { Instant } from '../../src-shared/ids'

const hourAndMinute = new Intl.DateTimeFormat('pt-BR', { hour: '2-digit', minute: '2-digit' })
const dayAndTime = new Intl.DateTimeFormat('pt-BR', { dateStyle: 'short', timeStyle: 'short' })
const weekday = new Intl.DateTimeFormat('pt-BR', { weekday: 'short', day: '2-digit', month: '2-digit' })

/** `14:05`, in the shop's time zone. */
export function clockTime(instant: Instant): string {
  return hourAndMinute.format(instant)
}

/** `03/07/2026, 14:05`. */
export function dateAndTime(instant: Instant): string {
  return dayAndTime.format(instant)
}

/** `sex., 03/07`. */
export function shortDay(instant: Instant): string {
  return weekday.format(instant)
}
