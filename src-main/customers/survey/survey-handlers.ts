import type { surveyFeature } from '#shared/customers/survey/survey-feature'
import { ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { answerSurvey, type TellingDesk } from './answer-survey'
import { listLaunched } from './launch-rows'
import { launchSurveys } from './launch-surveys'
import { listQuestions } from './question-rows'
import { resultCommands, resultQueries, type Beside } from './results/results-handlers'
import { saveQuestion } from './save-question'
import { saveSurvey } from './save-survey'
import { surveyAfterSale } from './survey-after-sale'
import { listSurveys } from './survey-rows'

type Operations = (typeof surveyFeature)['operations']

export function surveyQueries(desk: ReadDesk, beside: Beside): QueriesFor<Operations> {
  const { database } = desk
  return {
    'survey.questions': () => ok(listQuestions(database)),
    'survey.list': () => ok(listSurveys(database)),
    'survey.launched': () =>
      ok({
        branches: listLaunched(database),
        surveys: listSurveys(database).map(({ uid, title }) => ({ uid, title })),
      }),
    ...resultQueries(desk, beside),
    'survey.after-sale': ({ saleId }) => ok(surveyAfterSale(desk, saleId)),
  }
}

export function surveyCommands(
  desk: TellingDesk,
  beside: Beside,
  exportFolder: string,
): CommandsFor<Operations> {
  return {
    'survey.save-question': (input, caller) => saveQuestion(desk, caller, input),
    'survey.save': (input, caller) => saveSurvey(desk, caller, input),
    'survey.launch': ({ launches }, caller) => launchSurveys(desk, caller, launches),
    ...resultCommands(desk, beside, exportFolder),
    'survey.answer': (input, caller) => answerSurvey(desk, caller, input),
  }
}
