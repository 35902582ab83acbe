import { ok } from '#shared/kernel/result'
import type { reportsContract } from '#shared/reporting/report/report-operations'
import type { ReadDesk } from '../platform/database/desk'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { shopToday } from '../store/branch/shop-clock-queries'
import type { ReportTasks } from './report-tasks'
import { askReport } from './report/ask-report'
import { listReports } from './report/list-reports'
import type { RunningReports } from './report/running-reports'
import { reports } from './reports/reports'

export function reportQueries(
  desk: ReadDesk,
  worker: ReadWorker<ReportTasks>,
  running: RunningReports,
): QueriesFor<typeof reportsContract> {
  return {
    'reports.list': (_input, caller) =>
      ok({ today: shopToday(desk.database, desk), reports: listReports(desk.database, caller, reports) }),
    'reports.run': async ({ run, question, sort, skip }, caller) => {
      const ready = askReport(desk, caller, reports, question)
      if (!ready.ok) return ready
      const { report, asked } = ready.value
      return running.follow(run, worker.run('report.page', { asked, order: sort ?? report.order, skip }))
    },
    'reports.progress': ({ run }) => {
      const looked = running.looked(run)
      return ok(looked === null ? null : { looked })
    },
  }
}

export function reportCommands(running: RunningReports): CommandsFor<typeof reportsContract> {
  return {
    'reports.cancel': ({ run }) => {
      running.stop(run)
      return ok(null)
    },
  }
}
