import type { Question } from '#shared/customers/survey/question'
import type { Survey } from '#shared/customers/survey/survey'
import type { ReadDb } from '../../../platform/database/connection'
import { questionVersion } from '../question-rows'

/** Every version of every question a survey asks or asked, in the order it asks them now, the newest version first. */
export function questionsEverAsked(db: ReadDb, { uid, questions: asksNow }: Survey): Question[] {
  const everAsked = db
    .all<{ uid: string }>(
      `SELECT DISTINCT question_uid AS uid FROM survey_item JOIN survey ON survey.id = survey_id
       WHERE survey_uid = ? ORDER BY question_uid`,
      uid,
    )
    .map((one) => one.uid)
  const inOrder = [...asksNow, ...everAsked.filter((one) => !asksNow.includes(one))]
  return inOrder.flatMap((question) =>
    db
      .all<{ id: string }>(
        'SELECT id FROM survey_question WHERE question_uid = ? ORDER BY version DESC, id DESC',
        question,
      )
      .flatMap(({ id }) => questionVersion(db, id) ?? []),
  )
}
