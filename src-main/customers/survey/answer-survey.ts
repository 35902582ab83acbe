import type { Answer } from '#shared/customers/survey/answering-operations'
import type { SaleId } from '#shared/kernel/ids'
import { assertNever, fail, ok, type Result } from '#shared/kernel/result'
import type { FactLog } from '../../platform/central-link/fact-log'
import type { Desk } from '../../platform/database/desk'
import type { Actor } from '../../store/audit/record-action'
import { questionVersion } from './question-rows'
import { canBeAsked, writeResponse } from './response-rows'
import { surveyAnswered } from './survey-answered'
import { surveyVersion } from './survey-rows'

/** A desk whose till tells the company's other tills. */
export interface TellingDesk extends Desk {
  readonly facts: FactLog
}

interface Answered {
  readonly saleId: SaleId
  readonly survey: string
  readonly answers: readonly Answer[]
}

type Refusal = {
  readonly code:
    | 'survey-sale-unknown'
    | 'survey-already-answered'
    | 'survey-unknown'
    | 'survey-answer-unknown'
}

/**
 * Keeps what the customer of a sale answered, or that the survey was skipped (R19). What is cancelled afterwards keeps its
 * answers: they stand with the sale, and results count them no more.
 */
export function answerSurvey(
  desk: TellingDesk,
  { operator }: Actor,
  { saleId, survey, answers }: Answered,
): Result<null, Refusal> {
  return desk.database.write((db) => {
    const asked = canBeAsked(db, desk.terminal.id, saleId)
    switch (asked) {
      case 'no-such-sale':
        return fail({ code: 'survey-sale-unknown' })
      case 'asked-already':
        return fail({ code: 'survey-already-answered' })
      case 'yes':
        break
      default:
        return assertNever(asked)
    }
    const shown = surveyVersion(db, survey)
    if (!shown) return fail({ code: 'survey-unknown' })
    const questions = answers.map(({ question }) => questionVersion(db, question))
    const isSound = answers.every(({ choice }, place) => {
      const question = questions[place]
      return (
        question !== undefined &&
        shown.questions.includes(question.uid) &&
        choice <= question.choices.length &&
        questions.findIndex((other) => other?.uid === question.uid) === place
      )
    })
    if (!isSound) return fail({ code: 'survey-answer-unknown' })
    writeResponse(db, { saleId, survey, operatorId: operator.id, at: desk.now(), answers })
    desk.facts.tell(db, surveyAnswered, saleId)
    return ok(null)
  })
}
