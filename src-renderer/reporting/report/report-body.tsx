import { Button } from '@mantine/core'
import { ChevronLeft } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { saleIdSchema, type SaleId } from '#shared/kernel/ids'
import { assertNever } from '#shared/kernel/result'
import type { ReportSort } from '#shared/reporting/report/report-operations'
import type { Cell, ReportView } from '#shared/reporting/report/report-view'
import { tillTimeZone } from '../../app/till-time-zone'
import { ReceiptWindow } from '../../selling/receipt/receipt-window'
import { ReadingProgress } from '../../store/reading/reading-progress'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import { readDraft, type ReportDraft } from './report-draft'
import { ReportExport } from './report-export'
import { ReportFigures } from './report-figures'
import { ReportFilters } from './report-filters'
import { ReportTable } from './report-table'
import { useBeside } from './use-beside'
import { useReport, type AskedReport } from './use-report'
import type { WantedReport } from './wanted-report'
import styles from './report-body.module.css'

// Drawing charts is a third of the window's whole program, and no cashier ever needs it.
const ReportChart = lazy(async () => ({ default: (await import('./report-chart')).ReportChart }))

interface ReportBodyProps {
  readonly report: ReportView
  readonly today: string
  readonly draft: ReportDraft
  readonly onDraft: (draft: ReportDraft) => void
  /** A row led to another report. */
  readonly onLead: (wanted: Pick<WantedReport, 'report' | 'period'>) => void
  /** The report whose row led here. */
  readonly back: { readonly name: string; readonly go: () => void } | null
}

/** A report: its filters, the figures first, then the chart, then the table. */
export function ReportBody({ report, today, draft, onDraft, onLead, back }: ReportBodyProps) {
  const [asked, setAsked] = useState<AskedReport | null>(() => askedOf(report, draft, null))
  const [sale, setSale] = useState<SaleId | null>(null)
  const found = useReport(asked)
  const beside = useBeside(report.chart === null ? null : asked, draft.beside)
  const timeZone = tillTimeZone()
  const ask = (next: ReportDraft, sort: ReportSort | null) => {
    onDraft(next)
    setAsked((before) => askedOf(report, next, sort) ?? before)
  }
  const change = (next: ReportDraft) => ask(next, asked?.sort ?? null)
  const lead = leadOf(report, found.keys, onLead, setSale)
  return (
    <section aria-label={report.name} className={styles.body}>
      {back !== null && (
        <div>
          <Button variant="default" leftSection={<ChevronLeft size={18} aria-hidden />} onClick={back.go}>
            {back.name}
          </Button>
        </div>
      )}
      <ReportFilters report={report} today={today} draft={draft} onChange={change}>
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
          <ReportFigures report={report} totals={found.totals} beside={beside} timeZone={timeZone} />
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
            onLead={lead}
          />
          {asked !== null && found.waits && <ReadingProgress run={asked.run} onStop={found.stop} />}
        </>
      )}
      {sale !== null && <ReceiptWindow saleId={sale} opened onClose={() => setSale(null)} />}
    </section>
  )
}

/** What choosing a row does; null where rows lead nowhere. */
function leadOf(
  { leads }: ReportView,
  keys: readonly string[] | null,
  onLead: ReportBodyProps['onLead'],
  onSale: (id: SaleId) => void,
): ((row: readonly Cell[], index: number) => void) | null {
  if (leads === null) return null
  switch (leads.kind) {
    case 'day':
      return ([day]) => onLead({ report: leads.report, period: { from: String(day), until: String(day) } })
    case 'sale':
      return (_row, index) => onSale(saleIdSchema.parse(keys?.[index]))
    default:
      return assertNever(leads)
  }
}

/** Null while a date is half typed. */
function askedOf(report: ReportView, draft: ReportDraft, sort: ReportSort | null): AskedReport | null {
  const period = readDraft(draft)
  if (!period.ok) return null
  // The filters stay from one report to the next: each has its own.
  const choices = Object.fromEntries(
    report.choices.flatMap(({ id }) => {
      const chosen = draft.choices[id]
      return chosen === undefined ? [] : [[id, chosen]]
    }),
  )
  return { run: crypto.randomUUID(), question: { report: report.id, ...period.value, choices }, sort }
}
