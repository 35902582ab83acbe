import type { ReportPage } from '#shared/reporting/report/report-operations'
import type { Cell } from '#shared/reporting/report/report-view'
import type { Work } from '../../platform/worker/task'
import type { Asked, Report } from './report'
import { cellsOf, totalCells } from './report-cells'
import { pageSql, reportValues, totalsSql } from './report-sql'

const pageSize = 500

/** A page of a report as its screen shows it; with the first one how many rows there are, and what they come to. */
export function readPage(
  report: Report,
  { asked, order, skip }: { readonly asked: Asked; readonly order: Report['order']; readonly skip: number },
  work: Work,
): ReportPage {
  const values = reportValues(report, asked)
  const found = work.rows(pageSql(report, order), { ...values, limit: pageSize + 1, skip })
  const shown = found.slice(0, pageSize)
  const cells = cellsOf(report, asked.clock.timeZone)
  const page = {
    rows: shown.map(([, ...row]) => cells(row)),
    keys: report.leads?.kind === 'sale' ? shown.map(([key]) => String(key)) : null,
    next: found.length > pageSize ? skip + pageSize : null,
  }
  if (skip > 0) return { ...page, totals: null, count: null }
  return { ...page, ...readTotals(report, asked, work) }
}

/** How many rows all of it has, and what they come to. */
export function readTotals(report: Report, asked: Asked, { rows }: Work): { totals: Cell[]; count: number } {
  const [count = 0, ...sums] = rows(totalsSql(report), reportValues(report, asked))[0] ?? []
  return { totals: totalCells(report, sums), count: Number(count) }
}
