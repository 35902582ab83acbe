import type { resultsContract } from '#shared/customers/survey/results-operations'
import { ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../../platform/database/desk'
import type { ReadWorker } from '../../../platform/worker/read-worker'
import type { RunningReadings } from '../../../platform/worker/running-readings'
import type { CommandsFor, QueriesFor } from '../../../store/access/handlers'
import { takeOut } from '../../../store/audit/take-out'
import { shopTimeZone } from '../../../store/branch/shop-clock-queries'
import { askCrossing, askResults } from './ask-results'
import { questionIn } from './read-crossing'
import { resultChoices } from './result-choices'
import type { SurveyTasks } from './survey-tasks'

export interface Beside {
  readonly readWorker: ReadWorker<SurveyTasks>
  readonly runningReadings: RunningReadings
}

export function resultQueries(
  desk: ReadDesk,
  { readWorker, runningReadings }: Beside,
): QueriesFor<typeof resultsContract> {
  return {
    'survey.result-choices': () => ok(resultChoices(desk)),
    'survey.results': ({ run, asked }) => {
      const order = askResults(desk, asked)
      return order.ok
        ? runningReadings.follow(run, readWorker.run('survey.read-results', order.value))
        : order
    },
    'survey.cross-table': async ({ run, asked, crossing }) => {
      const order = askCrossing(desk, asked, crossing)
      if (!order.ok) return order
      const read = await runningReadings.follow(run, readWorker.run('survey.read-crossing', order.value))
      if (!read.ok) return read
      return ok({
        rows: questionIn(order.value, crossing.rows).choices,
        columns: questionIn(order.value, crossing.columns).choices,
        counts: read.value,
      })
    },
  }
}

export function resultCommands(
  desk: Desk,
  { readWorker, runningReadings }: Beside,
  exportFolder: string,
): CommandsFor<typeof resultsContract> {
  return {
    'survey.export': async ({ run, asked, crossing, measure }, caller) => {
      const order = askCrossing(desk, asked, crossing)
      if (!order.ok) return order
      const timeZone = shopTimeZone(desk.database, desk.terminal.branchId)
      const seesDocuments = caller.role.levels['customer.see-documents'] === 'allow'
      const taken = { name: 'pesquisa', extension: 'xlsx', action: 'survey.export', timeZone } as const
      return takeOut(desk, caller, exportFolder, taken, (file) =>
        runningReadings.follow(
          run,
          readWorker.run('survey.write-olap', { ...order.value, measure, seesDocuments, timeZone, file }),
        ),
      )
    },
  }
}
