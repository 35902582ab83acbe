import type { AskedSurvey } from '#shared/customers/survey/answering-operations'
import type { SaleId } from '#shared/kernel/ids'
import type { ReadDesk } from '../../platform/database/desk'
import { launchedIn } from './launch-rows'
import { newestQuestion } from './question-rows'
import { canBeAsked } from './response-rows'
import { newestSurvey } from './survey-rows'

/** What the branch asks after this sale, in the versions of now; null where nothing, or where it was asked already (R19). */
export function surveyAfterSale({ database, terminal }: ReadDesk, saleId: SaleId): AskedSurvey | null {
  const launched = launchedIn(database, terminal.branchId)
  if (launched === null || canBeAsked(database, terminal.id, saleId) !== 'yes') return null
  const survey = newestSurvey(database, launched)
  if (!survey) return null
  const questions = survey.questions.flatMap((uid) => newestQuestion(database, uid) ?? [])
  return questions.length === 0 ? null : { survey: survey.id, title: survey.title, questions }
}
