import type { reportingFeature } from '#shared/reporting/report/reporting-feature'
import type { Desk, ReadDesk } from '../platform/database/desk'
import type { PrintPages } from '../platform/table-file/printed-pages'
import type { ReadWorker } from '../platform/worker/read-worker'
import type { RunningReadings } from '../platform/worker/running-readings'
import type { MainFeature } from '../store/access/handlers'
import { reportCommands, reportQueries } from './report-handlers'
import type { ReportTasks } from './report-tasks'

interface Reads {
  readonly desk: ReadDesk
  readonly readWorker: ReadWorker<ReportTasks>
  readonly runningReadings: RunningReadings
}

interface Works extends Reads {
  readonly desk: Desk
  readonly exportFolder: string
  readonly printPages: PrintPages
}

/** What main does for reports: it asks the worker beside it. */
export const reportingMain = {
  queries: ({ desk, readWorker, runningReadings }: Reads) => reportQueries(desk, readWorker, runningReadings),
  commands: ({ desk, readWorker, runningReadings, ...exporting }: Works) =>
    reportCommands(desk, readWorker, runningReadings, exporting),
} satisfies MainFeature<(typeof reportingFeature)['operations']>
