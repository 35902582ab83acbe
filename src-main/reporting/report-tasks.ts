import { writeCsv } from '../platform/table-file/write-csv'
import { writeXlsx } from '../platform/table-file/write-xlsx'
import type { Work } from '../platform/worker/task'
import { readDay, type DayOrder } from './day/read-day'
import { drawReport, type DrawOrder } from './report/draw-report'
import { exportRows } from './report/export-rows'
import { readPage, readTotals } from './report/read-page'
import type { Asked, Report } from './report/report'
import { reports } from './reports/reports'

export interface PageOrder {
  readonly asked: Asked
  readonly order: Report['order']
  readonly skip: number
}

export interface ExportOrder {
  readonly asked: Asked
  readonly order: Report['order']
  readonly format: keyof typeof writers
  readonly file: string
}

const writers = { csv: writeCsv, xlsx: writeXlsx }

/** What the worker does for reports. */
export const reportTasks = {
  'report.day': (order: DayOrder, work: Work) => readDay(order, work),
  'report.page': (order: PageOrder, work: Work) => readPage(reportOf(order.asked), order, work),
  'report.totals': ({ asked }: { readonly asked: Asked }, work: Work) =>
    readTotals(reportOf(asked), asked, work).totals,
  /** Writes all its rows into a file; answers how many. */
  'report.export': ({ asked, order, format, file }: ExportOrder, work: Work): Promise<number> => {
    const report = reportOf(asked)
    const pages = exportRows(report, asked, order, work)
    const { name, columns } = report
    return writers[format](file, { name, columns, pages, timeZone: asked.clock.timeZone })
  },
  /** Draws it for paper, where it is not too long for that. */
  'report.draw': (order: DrawOrder, work: Work) => drawReport(reportOf(order.asked), order, work),
}
export type ReportTasks = typeof reportTasks

/** What is a function stays on either side of the thread: a report is named. */
function reportOf({ report: id }: Asked): Report {
  const report = reports.find((one) => one.id === id)
  if (!report) throw new Error(`There is no report ${id}`)
  return report
}
