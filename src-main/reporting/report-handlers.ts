import { ok } from '#shared/kernel/result'
import type { reportingFeature } from '#shared/reporting/report/reporting-feature'
import type { Desk, ReadDesk } from '../platform/database/desk'
import type { PrintPages } from '../platform/table-file/printed-pages'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { RunningReadings } from '../platform/worker/running-readings'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { shopToday } from '../store/branch/shop-clock-queries'
import { askDay } from './day/ask-day'
import type { ReportTasks } from './report-tasks'
import { askReport } from './report/ask-report'
import type { DrawOrder } from './report/draw-report'
import { exportReport } from './report/export-report'
import { keepFilters, keptFilters } from './report/kept-filter-rows'
import { listReports } from './report/list-reports'
import { printReport, type NotPrinted } from './report/print-report'
import { reportHeading } from './report/report-heading'
import { reports } from './reports/reports'

type Operations = (typeof reportingFeature)['operations']

export function reportQueries(
  desk: ReadDesk,
  worker: ReadWorker<ReportTasks>,
  running: RunningReadings,
): QueriesFor<Operations> {
  return {
    'reports.list': (_input, caller) =>
      ok({
        today: shopToday(desk.database, desk),
        reports: listReports(desk.database, caller, reports),
        kept: keptFilters(desk.database, caller.operator.id),
      }),
    'reports.run': async ({ run, question, sort, skip }, caller) => {
      const ready = askReport(desk, caller, reports, question)
      if (!ready.ok) return ready
      const { report, asked } = ready.value
      return running.follow(run, worker.run('report.page', { asked, order: sort ?? report.order, skip }))
    },
    'reports.day': (_input, caller) => askDay(desk, caller, (order) => worker.run('report.day', order)),
    'reports.totals': async ({ run, question }, caller) => {
      const ready = askReport(desk, caller, reports, question)
      if (!ready.ok) return ready
      return running.follow(run, worker.run('report.totals', { asked: ready.value.asked }))
    },
  }
}

interface Exporting {
  readonly exportFolder: string
  readonly printPages: PrintPages
}

export function reportCommands(
  desk: Desk,
  worker: ReadWorker<ReportTasks>,
  running: RunningReadings,
  { exportFolder, printPages }: Exporting,
): CommandsFor<Operations> {
  const draw = (order: DrawOrder) => worker.run('report.draw', order)
  return {
    'reports.export': async ({ run, question, sort, format }, caller) => {
      const ready = askReport(desk, caller, reports, question)
      if (!ready.ok) return ready
      const { report, asked } = ready.value
      const order = sort ?? report.order
      const heading = reportHeading(desk, caller, report, question, asked)
      return exportReport<NotPrinted>(desk, caller, exportFolder, { report, asked, format }, (file) =>
        format === 'pdf'
          ? printReport(draw, printPages, running, file, { run, report, asked, order, heading })
          : running.follow(run, worker.run('report.export', { asked, order, format, file })),
      )
    },
    'reports.keep': (filters, { operator }) => {
      keepFilters(desk.database, operator.id, filters)
      return ok(null)
    },
  }
}
