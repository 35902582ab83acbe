import { cellText } from '#shared/reporting/report/cell-text'
import type { Cell, ReportView } from '#shared/reporting/report/report-view'
import styles from './report-body.module.css'

interface ReportFiguresProps {
  readonly report: ReportView
  readonly totals: readonly Cell[] | null
  readonly timeZone: string
}

/** What the whole period comes to, the figure its chart is about the largest. */
export function ReportFigures({ report, totals, timeZone }: ReportFiguresProps) {
  const figures = report.columns
    .map((column, place) => ({ ...column, text: cellText(totals?.[place] ?? null, column.kind, timeZone) }))
    .filter(({ hasTotal, text }) => hasTotal && text !== '')
    .sort((a, b) => Number(isMain(b.id)) - Number(isMain(a.id)))
  function isMain(id: string): boolean {
    return id === report.chart?.value
  }
  if (figures.length === 0) return null
  return (
    <dl className={styles.figures}>
      {figures.map(({ id, name, kind, text }) => (
        <div key={id} data-main={isMain(id) || undefined}>
          <dt>{name}</dt>
          <dd>
            {kind === 'money' && 'R$ '}
            {text}
          </dd>
        </div>
      ))}
    </dl>
  )
}
