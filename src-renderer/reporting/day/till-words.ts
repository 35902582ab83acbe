import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import { shopDay, shopTime } from '#shared/kernel/time/shop-day'
import type { DayTills } from '#shared/reporting/day/day-figures'

/** `Caixa 1: Ana, aberto às 08:02; abriu com -R$ 5,00`; one that nobody closed at night says its day. */
export function openWords(
  { terminal, operator, openedAt, difference }: DayTills['open'][number],
  today: string,
  timeZone: string,
): string {
  const day = shopDay(openedAt, timeZone)
  const since = day === today ? '' : `${printedDay(day).slice(0, 5)} `
  const off = difference === null || difference === 0 ? '' : `; fundo com ${formatCents(difference)}`
  return `${terminal}: ${operator}, aberto desde ${since}${shopTime(openedAt, timeZone).clock}${off}`
}

/** `2 fechados hoje, diferença -R$ 10,00`. */
export function closedWords({ closed, difference }: Pick<DayTills, 'closed' | 'difference'>): string {
  const count = closed === 1 ? '1 fechado hoje' : `${closed} fechados hoje`
  return difference === 0 ? `${count}, sem diferença` : `${count}, diferença ${formatCents(difference)}`
}
