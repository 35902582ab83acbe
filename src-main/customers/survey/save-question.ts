import type { QuestionText } from '#shared/customers/survey/question'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { isSameName } from './is-same-name'
import { listQuestions, newestQuestion, writeQuestion } from './question-rows'

interface WrittenQuestion {
  readonly uid: string
  readonly over: string | null
  readonly question: QuestionText
}

type Refusal =
  | { readonly code: 'survey-changed-meanwhile' }
  | { readonly code: 'survey-name-taken'; readonly name: string }

/** A new question or the next version of one (R16): no version is ever changed, so that no answer changes its meaning. */
export function saveQuestion(
  desk: Desk,
  caller: Actor,
  { uid, over, question }: WrittenQuestion,
): Result<null, Refusal> {
  return desk.database.write((db) => {
    const before = newestQuestion(db, uid)
    if ((before?.id ?? null) !== over) return fail({ code: 'survey-changed-meanwhile' })
    const { name } = question
    if (listQuestions(db).some((other) => other.uid !== uid && isSameName(other.name, name)))
      return fail({ code: 'survey-name-taken', name })
    const version = (before?.version ?? 0) + 1
    writeQuestion(
      db,
      { ...question, id: newId(), uid, version },
      { at: desk.now(), operatorId: caller.operator.id },
    )
    recordAction(db, desk, caller, { action: 'survey.save-question', saleId: null, detail: { name } })
    return ok(null)
  })
}
