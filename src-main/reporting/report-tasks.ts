import type { Work } from '../platform/worker/task'
import { readPage } from './report/read-page'
import type { Asked, Report } from './report/report'
import { reports } from './reports/reports'

export interface PageOrder {
  readonly asked: Asked
  readonly order: Report['order']
  readonly skip: number
}

/** What the worker does for reports. */
export const reportTasks = {
  'report.page': (order: PageOrder, work: Work) => readPage(reportOf(order.asked), order, work),
}
export type ReportTasks = typeof reportTasks

/** What is a function stays on either side of the thread: a report is named. */
function reportOf({ report: id }: Asked): Report {
  const report = reports.find((one) => one.id === id)
  if (!report) throw new Error(`There is no report ${id}`)
  return report
}
