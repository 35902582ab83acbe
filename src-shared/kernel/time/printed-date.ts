import type { Instant } from '../ids'

/** An instant as shops write it, `14/11/2026 13:05:22`, in the given IANA time zone. */
export function printedMoment(at: Instant, timeZone: string): string {
  return formatOf(timeZone).format(at).replace(',', '')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** One formatter a time zone: making one takes longer than all else on a receipt. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('pt-BR', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, made)
  return made
}

/** A calendar day (`2026-11-14`) as shops write it: `14/11/2026`. */
export function printedDay(day: string): string {
  return day.split('-').reverse().join('/')
}
