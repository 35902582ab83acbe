import { addDays, daysBetween } from '#shared/kernel/time/shop-day'

/** Days of business, both of them inside. */
export interface Period {
  readonly from: string
  readonly until: string
}

/** The periods one click away, by the shop's day of business. */
export const quickPeriods = [
  { name: 'Hoje', of: (today: string): Period => ({ from: today, until: today }) },
  {
    name: 'Ontem',
    of: (today: string): Period => ({ from: addDays(today, -1), until: addDays(today, -1) }),
  },
  { name: '7 dias', of: (today: string): Period => ({ from: addDays(today, -6), until: today }) },
  { name: 'Mês', of: (today: string): Period => ({ from: `${today.slice(0, 7)}-01`, until: today }) },
] as const

/**
 * What a period is held against: a day against the same weekday before, days from the first of a month on against the same
 * days of the month before, any other against as many days just before it.
 */
export function periodBefore({ from, until }: Period): Period {
  if (from === until) return { from: addDays(from, -7), until: addDays(from, -7) }
  if (from.endsWith('-01') && from.slice(0, 7) === until.slice(0, 7)) {
    const last = addDays(from, -1)
    const first = `${last.slice(0, 7)}-01`
    const wholeMonth = addDays(until, 1).endsWith('-01')
    const sameDay = addDays(first, daysBetween(from, until))
    return { from: first, until: wholeMonth || sameDay > last ? last : sameDay }
  }
  const days = daysBetween(from, until) + 1
  return { from: addDays(from, -days), until: addDays(until, -days) }
}

/** The same days of the year before; the 29th of February is the 28th there. */
export function yearBefore({ from, until }: Period): Period {
  const back = (day: string): string => {
    const moved = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
    return moved.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved
  }
  return { from: back(from), until: back(until) }
}
