import type { Counts } from '#shared/customers/survey/cross-table'
import type { Question } from '#shared/customers/survey/question'
import type { Crossing } from '#shared/customers/survey/results-operations'
import type { Work } from '../../../platform/worker/task'
import { answersThatCount, resultsValues, type ResultsOrder } from './results-order'

export interface CrossingOrder extends ResultsOrder {
  readonly crossing: Crossing
}

const crossingSql = `
  SELECT one.choice, other.choice, count(*)
  FROM (SELECT response.id AS response_id ${answersThatCount}) AS answered
  JOIN survey_answer AS one ON one.response_id = answered.response_id AND one.question_id = @rows
  JOIN survey_answer AS other ON other.response_id = answered.response_id AND other.question_id = @columns
  WHERE @onlyQuestion IS NULL OR EXISTS (
    SELECT 1 FROM survey_answer AS only
    WHERE only.response_id = answered.response_id AND only.question_id = @onlyQuestion
      AND only.choice = @onlyChoice
  )
  GROUP BY one.choice, other.choice`

/** How often each answer of one question came together with each of another (R20). Read beside main. */
export function readCrossing(order: CrossingOrder, { rows }: Work): Counts {
  const { crossing } = order
  const counted = rows(crossingSql, {
    ...resultsValues(order),
    rows: crossing.rows,
    columns: crossing.columns,
    onlyQuestion: crossing.only?.question ?? null,
    onlyChoice: crossing.only?.choice ?? null,
  })
  const cells = new Map(counted.map(([one, other, count]) => [`${one} ${other}`, Number(count)]))
  return questionIn(order, crossing.rows).choices.map((_row, row) =>
    questionIn(order, crossing.columns).choices.map(
      (_column, column) => cells.get(`${row + 1} ${column + 1}`) ?? 0,
    ),
  )
}

export function questionIn({ questions }: ResultsOrder, id: string): Question {
  const question = questions.find((one) => one.id === id)
  if (!question) throw new Error(`Question ${id} was looked up before`)
  return question
}
