import type { Question } from '#shared/customers/survey/question'
import type { Value } from '../../../platform/worker/task'

/** What results are asked for, its days made instants; it travels to the worker and back. */
export interface ResultsOrder {
  readonly survey: string
  readonly from: number
  /** The first instant after the period. */
  readonly until: number
  /** Its uid; null for all of them. */
  readonly branch: string | null
  /** Every version of every question the survey ever asked, in the order it asks them now, the newest first. */
  readonly questions: readonly Question[]
}

export function resultsValues({ survey, from, until, branch }: ResultsOrder): Record<string, Value> {
  return { survey, from, until, branch }
}

/** The sales of the period, each with what became of the survey; every one of them counted as looked at. */
export const salesAsked = `
  FROM sale
  LEFT JOIN survey_response AS response ON response.sale_id = sale.id
  LEFT JOIN survey AS shown ON shown.id = response.survey_id
  WHERE sale.branch_id IN (SELECT id FROM branch WHERE @branch IS NULL OR uid = @branch)
    AND sale.number IS NOT NULL AND sale.finished_at >= @from AND sale.finished_at < @until AND going()`

/** Of those, the ones whose answers count: a sale that was cancelled is none (R19). */
export const answersThatCount = `${salesAsked}
    AND sale.state = 'finished' AND shown.survey_uid = @survey AND response.state = 'answered'`
