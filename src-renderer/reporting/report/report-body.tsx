import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { ReportSort } from '#shared/reporting/report/report-operations'
import type { ReportView } from '#shared/reporting/report/report-view'
import { tillTimeZone } from '../../app/till-time-zone'
import { ReadingProgress } from '../../store/reading/reading-progress'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import type { Period } from './period'
import { draftOf, readDraft, type ReportDraft } from './report-draft'
import { ReportExport } from './report-export'
import { ReportFigures } from './report-figures'
import { ReportFilters } from './report-filters'
import { ReportTable } from './report-table'
import { useReport, type AskedReport } from './use-report'
import type { WantedReport } from './wanted-report'
import styles from './report-body.module.css'

// Drawing charts is a third of the window's whole program, and no cashier ever needs it.
const ReportChart = lazy(async () => ({ default: (await import('./report-chart')).ReportChart }))

interface ReportBodyProps {
  readonly report: ReportView
  readonly today: string
  /** What it was opened for, where somebody came for this one. */
  readonly wanted: WantedReport | null
  /** What the report before it was asked for. */
  readonly period: Period
  readonly onPeriod: (period: Period) => void
}

/** A report: its filters, the figures first, then the chart, then the table. */
export function ReportBody({ report, today, wanted, period, onPeriod }: ReportBodyProps) {
  const [draft, setDraft] = useState(() => ({
    ...draftOf(wanted?.period ?? period),
    choices: wanted?.choices ?? {},
  }))
  const [asked, setAsked] = useState<AskedReport | null>(() => askedOf(report, draft, null))
  const found = useReport(asked)
  const timeZone = tillTimeZone()
  const ask = (next: ReportDraft, sort: ReportSort | null) => {
    setDraft(next)
    const read = readDraft(next)
    if (read.ok) onPeriod(read.value)
    setAsked((before) => askedOf(report, next, sort) ?? before)
  }
  return (
    <section aria-label={report.name} className={styles.body}>
      <ReportFilters
        report={report}
        today={today}
        draft={draft}
        onChange={(next) => ask(next, asked?.sort ?? null)}
      >
        <ReportExport
          name={report.name}
          question={found.rows === null || found.rows.length === 0 ? null : (asked?.question ?? null)}
          sort={asked?.sort ?? null}
        />
      </ReportFilters>
      {found.error !== null ? (
        <div className={styles.failure}>
          <ErrorText>{found.error}</ErrorText>
          <Button variant="default" onClick={() => void found.refresh()}>
            Calcular de novo
          </Button>
        </div>
      ) : found.rows === null ? (
        <div className={styles.waiting}>
          {asked !== null && found.waits && <ReadingProgress run={asked.run} onStop={found.stop} />}
        </div>
      ) : found.rows.length === 0 ? (
        <EmptyState title="Nada no período.">
          <p className={styles.quiet}>Escolha outro período ou limpe os filtros.</p>
        </EmptyState>
      ) : (
        <>
          <ReportFigures report={report} totals={found.totals} timeZone={timeZone} />
          {report.chart !== null && found.rows.length > 1 && (
            <Suspense fallback={<div className={styles.chart} />}>
              <ReportChart report={report} chart={report.chart} rows={found.rows} timeZone={timeZone} />
            </Suspense>
          )}
          <ReportTable
            report={report}
            found={found}
            sort={asked?.sort ?? null}
            timeZone={timeZone}
            onSort={(sort) => ask(draft, sort)}
          />
          {asked !== null && found.waits && <ReadingProgress run={asked.run} onStop={found.stop} />}
        </>
      )}
    </section>
  )
}

/** Null while a date is half typed. */
function askedOf({ id }: ReportView, draft: ReportDraft, sort: ReportSort | null): AskedReport | null {
  const period = readDraft(draft)
  if (!period.ok) return null
  const { choices } = draft
  return { run: crypto.randomUUID(), question: { report: id, ...period.value, choices }, sort }
}
