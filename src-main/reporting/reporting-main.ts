import type { reportingFeature } from '#shared/reporting/report/reporting-feature'
import type { Desk, ReadDesk } from '../platform/database/desk'
import type { PrintPages } from '../platform/table-file/printed-pages'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { MainFeature } from '../store/access/handlers'
import { reportCommands, reportQueries } from './report-handlers'
import type { ReportTasks } from './report-tasks'
import type { RunningReports } from './report/running-reports'

interface Reads {
  readonly desk: ReadDesk
  readonly readWorker: ReadWorker<ReportTasks>
  readonly runningReports: RunningReports
}

interface Works extends Reads {
  readonly desk: Desk
  readonly exportFolder: string
  readonly printPages: PrintPages
}

/** What main does for reports: it asks the worker beside it. */
export const reportingMain = {
  queries: ({ desk, readWorker, runningReports }: Reads) => reportQueries(desk, readWorker, runningReports),
  commands: ({ desk, readWorker, runningReports, ...exporting }: Works) =>
    reportCommands(desk, readWorker, runningReports, exporting),
} satisfies MainFeature<(typeof reportingFeature)['operations']>
