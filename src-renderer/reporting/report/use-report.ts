import type { ReportQuestion, ReportSort } from '#shared/reporting/report/report-operations'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { stopReading } from '../../store/reading/stop-reading'
import { useStopWhenLeft } from '../../store/reading/use-stop-when-left'

/** A report as it is asked, under a name of its own by which it can be followed and stopped. */
export interface AskedReport {
  readonly run: string
  readonly question: ReportQuestion
  readonly sort: ReportSort | null
}

/** A report's rows, page after page, and its totals. What nobody waits for any more is stopped. */
export function useReport(asked: AskedReport | null) {
  const { pages, answered, current, refused, more, refresh } = usePages('reports.run', asked, {
    input: (wanted, skip: number | null) => ({ ...wanted, skip: skip ?? 0 }),
    next: ({ next }) => next,
  })
  const run = asked?.run ?? null
  useStopWhenLeft(run, !current)
  // The figures of another report are no stand-in for this one's.
  const isSame = answered !== null && answered.question.report === asked?.question.report
  const shown = isSame && refused === null ? pages : null
  const first = shown?.[0]
  return {
    rows: shown?.flatMap(({ rows }) => rows) ?? null,
    keys: first?.keys === null ? null : (shown?.flatMap(({ keys }) => keys ?? []) ?? null),
    totals: first?.totals ?? null,
    count: first?.count ?? 0,
    waits: asked !== null && !current,
    error: current && refused !== null ? messageFor(refused) : null,
    more,
    refresh,
    stop: () => stopReading(run),
  }
}
