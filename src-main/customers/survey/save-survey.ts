import type { SurveyText } from '#shared/customers/survey/survey'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { isSameName } from './is-same-name'
import { newestQuestion } from './question-rows'
import { listSurveys, newestSurvey, writeSurvey } from './survey-rows'

interface WrittenSurvey {
  readonly uid: string
  readonly over: string | null
  readonly survey: SurveyText
}

type Refusal =
  | { readonly code: 'survey-changed-meanwhile' | 'survey-question-unknown' }
  | { readonly code: 'survey-name-taken'; readonly name: string }

/** A new survey or the next version of one (R17). A branch that asks it asks the new version from now on. */
export function saveSurvey(
  desk: Desk,
  caller: Actor,
  { uid, over, survey }: WrittenSurvey,
): Result<null, Refusal> {
  return desk.database.write((db) => {
    const before = newestSurvey(db, uid)
    if ((before?.id ?? null) !== over) return fail({ code: 'survey-changed-meanwhile' })
    const { title, questions } = survey
    if (questions.some((question) => newestQuestion(db, question) === undefined))
      return fail({ code: 'survey-question-unknown' })
    if (listSurveys(db).some((other) => other.uid !== uid && isSameName(other.title, title)))
      return fail({ code: 'survey-name-taken', name: title })
    const version = (before?.version ?? 0) + 1
    writeSurvey(
      db,
      { ...survey, id: newId(), uid, version },
      { at: desk.now(), operatorId: caller.operator.id },
    )
    recordAction(db, desk, caller, { action: 'survey.save', saleId: null, detail: { name: title } })
    return ok(null)
  })
}
