import type { Work } from '../../../platform/worker/task'
import { readCrossing, type CrossingOrder } from './read-crossing'
import { readResults } from './read-results'
import type { ResultsOrder } from './results-order'
import { writeOlap, type OlapOrder } from './write-olap'

/** What the worker does for surveys. */
export const surveyTasks = {
  'survey.read-results': (order: ResultsOrder, work: Work) => readResults(order, work),
  'survey.read-crossing': (order: CrossingOrder, work: Work) => readCrossing(order, work),
  'survey.write-olap': (order: OlapOrder, work: Work) => writeOlap(order, work),
}
export type SurveyTasks = typeof surveyTasks
