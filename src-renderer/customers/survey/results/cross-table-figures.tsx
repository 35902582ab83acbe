import { figuresOf, type Measure } from '#shared/customers/survey/cross-table'
import type { CrossTable } from '#shared/customers/survey/results-operations'
import { cellText } from '#shared/reporting/report/cell-text'
import { shareText } from './share-text'
import styles from './results.module.css'

interface CrossTableFiguresProps {
  readonly table: CrossTable
  readonly measure: Measure
  readonly names: { readonly rows: string; readonly columns: string }
}

/** The cross-table with its margins. */
export function CrossTableFigures({ table, measure, names }: CrossTableFiguresProps) {
  const say = (cell: number | null) => (measure === 'count' ? cellText(cell, 'count', '') : shareText(cell))
  const heads = [...table.rows, 'Total']
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={`${names.rows} × ${names.columns}`}>
        <thead>
          <tr>
            <th scope="col">
              {names.rows} × {names.columns}
            </th>
            {[...table.columns, 'Total'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figuresOf(table.counts, measure).map((cells, place) => (
            <tr key={heads[place]} data-total={place === table.rows.length || undefined}>
              <th scope="row">{heads[place]}</th>
              {cells.map((cell, at) => (
                <td key={[...table.columns, 'Total'][at]}>{say(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
