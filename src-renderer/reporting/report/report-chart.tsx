import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import { cellText } from '#shared/reporting/report/cell-text'
import type { Cell, ChartView, ReportView } from '#shared/reporting/report/report-view'
import { useScale } from '../../ui/use-scale'
import styles from './report-body.module.css'

interface ReportChartProps {
  readonly report: Pick<ReportView, 'name' | 'columns'>
  readonly chart: ChartView
  readonly rows: readonly (readonly Cell[])[]
  readonly timeZone: string
}

/** As many bars as can be told apart, and as many as have room for their figures. */
const most = { right: 31, down: 6 }
const mostWithFigures = 12

/** The same figures as the table's, as bars of one colour: the table below says them all. */
export function ReportChart({ report, chart, rows, timeZone }: ReportChartProps) {
  const scale = useScale()
  const at = (id: string) => report.columns.findIndex((column) => column.id === id)
  const [label, value] = [at(chart.label), at(chart.value)]
  const kindOf = (place: number) => report.columns[place]?.kind ?? 'text'
  const say = (figure: number) => cellText(figure, kindOf(value), timeZone)
  const name = report.columns[value]?.name ?? ''
  const data = rows.slice(0, most[chart.runs]).map((row) => ({
    label: shorten(cellText(row[label] ?? null, kindOf(label), timeZone), kindOf(label)),
    [name]: Number(row[value] ?? 0),
  }))
  return (
    <figure className={styles.figure} aria-label={`${name}: ${report.name}`} role="img">
      <BarChart
        className={styles.chart ?? ''}
        data={data}
        dataKey="label"
        series={[{ name, color: 'var(--accent)' }]}
        orientation={chart.runs === 'down' ? 'vertical' : 'horizontal'}
        gridAxis={chart.runs === 'down' ? 'none' : 'y'}
        tickLine="none"
        withXAxis={chart.runs === 'right'}
        withYAxis={chart.runs === 'down'}
        yAxisProps={{ width: 170 * scale, interval: 0 }}
        valueFormatter={say}
        withBarValueLabel={data.length <= mostWithFigures}
        valueLabelProps={{ formatter: (figure: unknown) => say(Number(figure)), fill: 'var(--text)' }}
        maxBarWidth={56}
        barProps={{ isAnimationActive: false, radius: 3 }}
      />
    </figure>
  )
}

/** A day without its year: there is room for thirty of them. */
function shorten(text: string, kind: string): string {
  if (kind === 'day') return text.slice(0, 5)
  return text.length > 20 ? `${text.slice(0, 19)}…` : text
}
