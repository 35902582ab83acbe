import type { Instant } from '../ids'

/** An instant as shops write it, `14/11/2026 13:05:22`, in the given IANA time zone. */
export function printedMoment(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('pt-BR', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}:${part('second')}`
}

/** A calendar day (`2026-11-14`) as shops write it: `14/11/2026`. */
export function printedDay(day: string): string {
  return day.split('-').reverse().join('/')
}
