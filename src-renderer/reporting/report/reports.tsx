import { useState } from 'react'
import type { KeptFilters } from '#shared/reporting/report/kept-filters'
import type { ReportView } from '#shared/reporting/report/report-view'
import { keepFilters } from './keep-filters'
import { ReportBody } from './report-body'
import { keptDraft, typedPeriod, type ReportDraft } from './report-draft'
import { ReportList } from './report-list'
import type { WantedReport } from './wanted-report'
import styles from './reports-screen.module.css'

interface ReportsProps {
  readonly list: {
    readonly today: string
    readonly reports: readonly ReportView[]
    readonly kept: KeptFilters
  }
  /** What somebody came for; without, the operator finds what she last looked at. */
  readonly cameFor: WantedReport | null
}

interface Shown {
  readonly report: string | null
  readonly draft: ReportDraft
}

/** The reports and the chosen one; its filters stay from one to the next, and are the operator's own next time. */
export function Reports({ list: { today, reports, kept }, cameFor }: ReportsProps) {
  const [shown, setShown] = useState<Shown>(() => {
    const draft = keptDraft(kept, today)
    return cameFor === null
      ? { report: kept.report, draft }
      : {
          report: cameFor.report,
          draft: { ...draft, ...typedPeriod(cameFor.period), choices: cameFor.choices },
        }
  })
  // Where a row of another report led here.
  const [before, setBefore] = useState<Shown | null>(null)
  const report = reports.find(({ id }) => id === shown.report) ?? reports[0]
  if (report === undefined) return null
  const show = (next: Shown) => {
    setShown(next)
    setBefore(null)
    if (next.report !== null) keepFilters(next.report, next.draft, today)
  }
  const source = before && reports.find(({ id }) => id === before.report)
  return (
    <div className={styles.screen}>
      <ReportList
        reports={reports}
        chosen={report.id}
        onChoose={(id) => show({ report: id, draft: (before ?? shown).draft })}
      />
      <ReportBody
        key={`${report.id} ${before !== null}`}
        report={report}
        today={today}
        draft={shown.draft}
        onDraft={(draft) =>
          before === null ? show({ report: report.id, draft }) : setShown({ ...shown, draft })
        }
        onLead={({ report: id, period }) => {
          setBefore(shown)
          setShown({ report: id, draft: { ...shown.draft, ...typedPeriod(period) } })
        }}
        back={source && before ? { name: source.name, go: () => show(before) } : null}
      />
    </div>
  )
}
