import type { Crossing, Questioned } from '#shared/customers/survey/results-operations'
import { fail, ok, type Result } from '#shared/kernel/result'
import { businessHours } from '#shared/kernel/time/business-day'
import type { ReadDesk } from '../../../platform/database/desk'
import { shopClock } from '../../../store/branch/shop-clock-queries'
import { newestSurvey } from '../survey-rows'
import { questionsEverAsked } from './questions-ever-asked'
import type { CrossingOrder } from './read-crossing'
import type { ResultsOrder } from './results-order'

type Refusal = { readonly code: 'survey-period' | 'survey-unknown' | 'survey-branch-unknown' }

/** A question for results as the worker answers it. */
export function askResults(
  { database, terminal }: ReadDesk,
  { survey: uid, from, until, branch }: Questioned,
): Result<ResultsOrder, Refusal> {
  if (from > until) return fail({ code: 'survey-period' })
  const survey = newestSurvey(database, uid)
  if (!survey) return fail({ code: 'survey-unknown' })
  if (branch !== null && database.get('SELECT 1 FROM branch WHERE uid = ?', branch) === undefined)
    return fail({ code: 'survey-branch-unknown' })
  const clock = shopClock(database, terminal)
  return ok({
    survey: uid,
    from: businessHours(from, clock).from,
    until: businessHours(until, clock).to,
    branch,
    questions: questionsEverAsked(database, survey),
  })
}

/** The same for two questions against each other, each of them the survey's own. */
export function askCrossing(
  desk: ReadDesk,
  asked: Questioned,
  crossing: Crossing,
): Result<CrossingOrder, Refusal | { readonly code: 'survey-question-unknown' }> {
  const order = askResults(desk, asked)
  if (!order.ok) return order
  const { rows, columns, only } = crossing
  const isKnown = (id: string): boolean => order.value.questions.some((question) => question.id === id)
  return isKnown(rows) && isKnown(columns) && (only === null || isKnown(only.question))
    ? ok({ ...order.value, crossing })
    : fail({ code: 'survey-question-unknown' })
}
