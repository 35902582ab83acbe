import { cellText } from '#shared/reporting/report/cell-text'
import type { Cell, ReportView } from '#shared/reporting/report/report-view'
import { changeWords } from '../day/day-words'
import type { useBeside } from './use-beside'
import styles from './report-body.module.css'

interface ReportFiguresProps {
  readonly report: ReportView
  readonly totals: readonly Cell[] | null
  readonly beside: ReturnType<typeof useBeside>
  readonly timeZone: string
}

/** What the whole period comes to, the figure its chart is about the largest, each beside what it was before. */
export function ReportFigures({ report, totals, beside, timeZone }: ReportFiguresProps) {
  const say = (cells: readonly Cell[] | null, place: number): string =>
    cellText(cells?.[place] ?? null, report.columns[place]?.kind ?? 'text', timeZone)
  const figures = report.columns
    .map((column, place) => ({
      ...column,
      text: say(totals, place),
      before: say(beside?.totals ?? null, place),
      change: changeWords(Number(totals?.[place] ?? 0), Number(beside?.totals?.[place] ?? 0)),
    }))
    .filter(({ hasTotal, text }) => hasTotal && text !== '')
    .sort((a, b) => Number(isMain(b.id)) - Number(isMain(a.id)))
  function isMain(id: string): boolean {
    return id === report.chart?.value
  }
  if (figures.length === 0) return null
  return (
    <dl className={styles.figures}>
      {figures.map(({ id, name, kind, text, before, change }) => (
        <div key={id} data-main={isMain(id) || undefined}>
          <dt>{name}</dt>
          <dd>
            {kind === 'money' && (isMain(id) || report.chart === null) && 'R$ '}
            {text}
          </dd>
          {report.chart !== null && beside !== null && (
            <dd className={styles.before}>
              {before !== '' && `antes ${before}`}
              {isMain(id) && change !== null && `, ${change.text}`}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
