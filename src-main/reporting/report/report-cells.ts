import { roundHalfUp, scaleHalfUp } from '#shared/kernel/money/round'
import type { Cell } from '#shared/reporting/report/report-view'
import type { Value } from '../../platform/worker/task'
import type { Report } from './report'
import { readColumns } from './report-sql'

/** What was read, by the columns of the report: ratios worked out, stored words said. */
export function cellsOf(report: Report, timeZone: string): (row: readonly Value[]) => Cell[] {
  const places = new Map(readColumns(report).map((id, place) => [id, place]))
  const at = (row: readonly Value[], id: string): Value => row[places.get(id) ?? -1] ?? null
  return (row) =>
    report.columns.map((column) => {
      if ('ratio' in column)
        return ratio(at(row, column.ratio.of), at(row, column.ratio.by), column.kind === 'percent')
      const value = at(row, column.id)
      return value === null || column.words === undefined ? value : column.words(value, timeZone)
    })
}

/** The same of the sums, which have no words. */
export function totalCells(report: Report, sums: readonly Value[]): Cell[] {
  const bare = { ...report, columns: report.columns.map((column) => ({ ...column, words: undefined })) }
  return cellsOf(bare as Report, '')(sums)
}

/** Nothing by nothing is nothing to say. */
function ratio(of: Value, by: Value, isShare: boolean): number | null {
  if (typeof of !== 'number' || typeof by !== 'number' || by <= 0) return null
  return isShare ? scaleHalfUp(of, 100_000, by) : roundHalfUp(of, by)
}
