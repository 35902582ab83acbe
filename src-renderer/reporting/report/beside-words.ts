import { assertNever } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { BesideWhat } from '#shared/reporting/report/kept-filters'
import { periodBefore, yearBefore, type Period } from './period'

/** What a period is held against: `Antes: 24/11`, `Ano antes: 01/12 a 05/12`. */
export function besideWords(what: BesideWhat, period: Period | null): string {
  switch (what) {
    case 'before':
      return period === null ? 'Antes' : `Antes: ${days(periodBefore(period))}`
    case 'year':
      return period === null ? 'Ano antes' : `Ano antes: ${days(yearBefore(period))}`
    case 'nothing':
      return 'Sem comparação'
    default:
      return assertNever(what)
  }
}

function days({ from, until }: Period): string {
  const short = (day: string): string => printedDay(day).slice(0, 5)
  return from === until ? short(from) : `${short(from)} a ${short(until)}`
}
