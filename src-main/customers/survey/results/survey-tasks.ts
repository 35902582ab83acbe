import type { Work } from '../../../platform/worker/task'
import { readCrossing, type CrossingOrder } from './read-crossing'
import { readResults } from './read-results'
import type { ResultsOrder } from './results-order'
import { writeOlap, type OlapOrder } from './write-olap'

/** What the worker does for surveys. */
export const surveyTasks = {
  'survey.results': (order: ResultsOrder, work: Work) => readResults(order, work),
  'survey.cross-table': (order: CrossingOrder, work: Work) => readCrossing(order, work),
  'survey.export': (order: OlapOrder, work: Work) => writeOlap(order, work),
}
export type SurveyTasks = typeof surveyTasks
