import type { BesideWhat } from '#shared/reporting/report/kept-filters'
import type { Cell } from '#shared/reporting/report/report-view'
import { useAnswer } from '../../ipc/use-answer'
import { useRun } from '../../store/reading/use-run'
import { useStopWhenLeft } from '../../store/reading/use-stop-when-left'
import { periodBefore, yearBefore, type Period } from './period'
import type { AskedReport } from './use-report'

interface Beside {
  readonly period: Period
  /** By column; null until they are there, or where they cannot be had. */
  readonly totals: readonly Cell[] | null
}

/** What the period before, or the same of last year, came to; stopped where nobody waits for it any more. */
export function useBeside(asked: AskedReport | null, what: BesideWhat): Beside | null {
  const period =
    asked === null || what === 'nothing'
      ? null
      : (what === 'year' ? yearBefore : periodBefore)(asked.question)
  const question = asked && period && { ...asked.question, ...period }
  const run = useRun(question)
  const { value, current } = useAnswer('reports.totals', question && { run, question })
  useStopWhenLeft(run, question !== null && !current)
  return period && { period, totals: value }
}
