import { ok } from '#shared/kernel/result'
import type { reportingFeature } from '#shared/reporting/report/reporting-feature'
import type { Desk, ReadDesk } from '../platform/database/desk'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { shopToday } from '../store/branch/shop-clock-queries'
import { askDay } from './day/ask-day'
import type { ReportTasks } from './report-tasks'
import { askReport } from './report/ask-report'
import { exportReport } from './report/export-report'
import { listReports } from './report/list-reports'
import type { RunningReports } from './report/running-reports'
import { reports } from './reports/reports'

type Operations = (typeof reportingFeature)['operations']

export function reportQueries(
  desk: ReadDesk,
  worker: ReadWorker<ReportTasks>,
  running: RunningReports,
): QueriesFor<Operations> {
  return {
    'reports.list': (_input, caller) =>
      ok({ today: shopToday(desk.database, desk), reports: listReports(desk.database, caller, reports) }),
    'reports.run': async ({ run, question, sort, skip }, caller) => {
      const ready = askReport(desk, caller, reports, question)
      if (!ready.ok) return ready
      const { report, asked } = ready.value
      return running.follow(run, worker.run('report.page', { asked, order: sort ?? report.order, skip }))
    },
    'reports.day': (_input, caller) => askDay(desk, caller, worker),
    'reports.progress': ({ run }) => {
      const looked = running.looked(run)
      return ok(looked === null ? null : { looked })
    },
  }
}

export function reportCommands(
  desk: Desk,
  worker: ReadWorker<ReportTasks>,
  running: RunningReports,
  exportFolder: string,
): CommandsFor<Operations> {
  return {
    'reports.export': async ({ run, question, format }, caller) => {
      const ready = askReport(desk, caller, reports, question)
      if (!ready.ok) return ready
      const { asked } = ready.value
      return exportReport(desk, caller, exportFolder, { run, format, ...ready.value }, running, (file) =>
        worker.run('report.export', { asked, format, file }),
      )
    },
    'reports.cancel': ({ run }) => {
      running.stop(run)
      return ok(null)
    },
  }
}
