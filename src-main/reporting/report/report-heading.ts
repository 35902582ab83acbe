import { printedDay, printedMoment } from '#shared/kernel/time/printed-date'
import type { ReportQuestion } from '#shared/reporting/report/report-operations'
import type { ReadDesk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { branchProfile } from '../../store/branch/branch-queries'
import type { Asked, Report } from './report'

export interface ReportHeading {
  readonly shop: string
  readonly period: string
  /** What it is narrowed to, `Filial: Centro`. */
  readonly filters: readonly string[]
  /** Who had it made, and when. */
  readonly made: string
}

/** What stands above a report on paper, so that it can be told apart from any other. */
export function reportHeading(
  { database, terminal, now }: ReadDesk,
  { operator }: Pick<Caller, 'operator'>,
  report: Report,
  { from, until, choices }: ReportQuestion,
  { clock }: Asked,
): ReportHeading {
  const days = from === until ? printedDay(from) : `${printedDay(from)} a ${printedDay(until)}`
  const filters = report.choices.flatMap(({ id, name, options }) => {
    const chosen = choices[id]
    if (chosen === undefined) return []
    const label = options(database).find(({ value }) => value === chosen)?.label ?? chosen
    return [`${name}: ${label}`]
  })
  return {
    shop: branchProfile(database, terminal.branchId).name,
    period: `Período: ${days}`,
    filters,
    made: `Feito em ${printedMoment(now(), clock.timeZone)} por ${operator.name}`,
  }
}
