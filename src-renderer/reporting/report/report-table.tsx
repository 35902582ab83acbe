import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { cellText } from '#shared/reporting/report/cell-text'
import type { ReportSort } from '#shared/reporting/report/report-operations'
import type { Cell, ColumnView, ReportView } from '#shared/reporting/report/report-view'
import { useScale } from '../../ui/use-scale'
import type { useReport } from './use-report'
import styles from './report-table.module.css'

interface ReportTableProps {
  readonly report: ReportView
  readonly found: Pick<ReturnType<typeof useReport>, 'rows' | 'totals' | 'count' | 'more'>
  readonly sort: ReportSort | null
  readonly timeZone: string
  readonly onSort: (sort: ReportSort) => void
  /** What choosing a row does; null where rows lead nowhere. */
  readonly onLead: ((row: readonly Cell[], index: number) => void) | null
}

const rowPx = 36
/** Where a finger chooses one. */
const leadingRowPx = 44

/** Its rows, of which only those in sight are drawn, sorted by any column; their totals stay in sight. */
export function ReportTable({ report, found, sort, timeZone, onSort, onLead }: ReportTableProps) {
  const { columns } = report
  const rows = found.rows ?? []
  const scroller = useRef<HTMLDivElement>(null)
  const height = (onLead === null ? rowPx : leadingRowPx) * useScale()
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  })
  useEffect(() => drawn.measure(), [drawn, height])
  const items = drawn.getVirtualItems()
  const more = useEffectEvent(() => found.more())
  const atEnd = (items.at(-1)?.index ?? -1) >= rows.length - 1
  useEffect(() => {
    if (atEnd) more()
  }, [atEnd, rows.length])
  const before = items[0]?.start ?? 0
  const after = drawn.getTotalSize() - (items.at(-1)?.end ?? 0)
  const hasTotals = columns.some(({ hasTotal }) => hasTotal)

  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller} role="group" aria-label="Tabela" tabIndex={0}>
        <table className={styles.table} aria-rowcount={found.count + 1} aria-label={report.name}>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Gap height={before} width={columns.length} />}
            {items.map(({ index }) => (
              <tr key={index} aria-rowindex={index + 2} style={{ height }}>
                <Cells
                  columns={columns}
                  cells={rows[index] ?? []}
                  timeZone={timeZone}
                  onLead={onLead && (() => onLead(rows[index] ?? [], index))}
                />
              </tr>
            ))}
            {after > 0 && <Gap height={after} width={columns.length} />}
          </tbody>
          {hasTotals && (
            <tfoot>
              <tr>
                {columns.map(({ id, kind, hasTotal }, place) => (
                  <td key={id} data-kind={kind}>
                    {hasTotal
                      ? cellText(found.totals?.[place] ?? null, kind, timeZone)
                      : place === 0 && 'Total'}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p className={styles.count}>
        {found.count === 1 ? '1 linha' : `${found.count.toLocaleString('pt-BR')} linhas`}
      </p>
    </div>
  )
}

/** Whoever sorts by a figure looks for the largest first. */
function SortHead({
  column: { id, name, kind },
  sort,
  onSort,
}: {
  readonly column: ColumnView
  readonly sort: ReportSort | null
  readonly onSort: (sort: ReportSort) => void
}) {
  const isSorted = sort?.column === id
  const startsDown = kind !== 'text' && kind !== 'day'
  const Arrow = sort?.descending === true ? ChevronDown : ChevronUp
  return (
    <th
      scope="col"
      data-kind={kind}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => onSort({ column: id, descending: isSorted ? !sort.descending : startsDown })}
      >
        {name}
        {isSorted && <Arrow size={16} aria-hidden />}
      </button>
    </th>
  )
}

function Cells({
  columns,
  cells,
  timeZone,
  onLead,
}: {
  readonly columns: readonly ColumnView[]
  readonly cells: readonly Cell[]
  readonly timeZone: string
  readonly onLead: (() => void) | null
}) {
  return columns.map(({ id, kind }, place) => {
    const text = cellText(cells[place] ?? null, kind, timeZone)
    return (
      <td key={id} data-kind={kind}>
        {place === 0 && onLead !== null ? (
          <button type="button" className={styles.lead} onClick={onLead}>
            {text}
          </button>
        ) : (
          text
        )}
      </td>
    )
  })
}

/** The room of rows that are not drawn. */
function Gap({ height, width }: { readonly height: number; readonly width: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={width} />
    </tr>
  )
}
