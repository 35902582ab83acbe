import type { Question } from '#shared/customers/survey/question'
import type { AnsweredQuestion, Shown } from '#shared/customers/survey/results-operations'
import type { Value, Work } from '../../../platform/worker/task'
import { answersThatCount, resultsValues, salesAsked, type ResultsOrder } from './results-order'

export interface Results {
  readonly shown: Shown
  readonly questions: readonly AnsweredQuestion[]
}

/** A survey was launched in the sale's branch when it was finished. */
const wasLaunched = `(
  SELECT survey_uid FROM survey_launch
  WHERE branch_id = sale.branch_id AND at <= sale.finished_at ORDER BY at DESC, id DESC LIMIT 1
) = @survey`

const shownSql = `
  SELECT coalesce(sum(sale.state = 'finished' AND shown.survey_uid = @survey AND response.state = 'answered'), 0),
         coalesce(sum(sale.state = 'finished' AND shown.survey_uid = @survey AND response.state = 'skipped'), 0),
         coalesce(sum(sale.state = 'finished' AND response.id IS NULL AND ${wasLaunched}), 0),
         coalesce(sum(sale.state = 'voided' AND shown.survey_uid = @survey AND response.state = 'answered'), 0)
  ${salesAsked}`

const choicesSql = `
  SELECT question_id, choice, count(*)
  FROM survey_answer JOIN (SELECT response.id AS response_id ${answersThatCount}) USING (response_id)
  GROUP BY question_id, choice`

/** What became of a survey in a period, and how often each answer was given. Read beside main. */
export function readResults(order: ResultsOrder, { rows }: Work): Results {
  const values = resultsValues(order)
  const [answered, skipped, notShown, voided] = (rows(shownSql, values)[0] ?? []).map(Number)
  const counted = rows(choicesSql, values)
  return {
    shown: {
      answered: answered ?? 0,
      skipped: skipped ?? 0,
      notShown: notShown ?? 0,
      voided: voided ?? 0,
    },
    questions: order.questions
      .map((question) => withCounts(question, counted, hasOthers(question, order)))
      .filter((question, place) => isNewest(order, place) || question.choices.some(({ count }) => count > 0)),
  }
}

function withCounts(
  { id, name, text, version, choices }: Question,
  counted: readonly (readonly Value[])[],
  hasVersions: boolean,
): AnsweredQuestion {
  const countOf = (choice: number): number =>
    Number(counted.find(([question, at]) => question === id && at === choice)?.[2] ?? 0)
  return {
    id,
    name,
    text,
    version: hasVersions ? version : null,
    choices: choices.map((choice, place) => ({ text: choice, count: countOf(place + 1) })),
  }
}

const hasOthers = ({ id, uid }: Question, { questions }: ResultsOrder): boolean =>
  questions.some((other) => other.uid === uid && other.id !== id)

/** The newest of a question stands before the others. */
function isNewest({ questions }: ResultsOrder, place: number): boolean {
  return questions[place]?.uid !== questions[place - 1]?.uid
}
