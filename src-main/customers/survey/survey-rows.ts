import type { Survey } from '#shared/customers/survey/survey'
import type { OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

type Row = Omit<Survey, 'questions'>

/** The newest version of each survey, by title; where two tills wrote one apart, the later by id. */
export function listSurveys(db: ReadDb): Survey[] {
  return db
    .all<Row>(
      `SELECT id, survey_uid AS uid, version, title FROM survey AS one
       WHERE NOT EXISTS (
         SELECT 1 FROM survey AS later
         WHERE later.survey_uid = one.survey_uid AND (later.version, later.id) > (one.version, one.id)
       )
       ORDER BY fold(title), id`,
    )
    .map((row) => ({ ...row, questions: questionsOf(db, row.id) }))
}

/** The newest version of a survey; undefined where there is none. */
export function newestSurvey(db: ReadDb, uid: string): Survey | undefined {
  return whole(
    db,
    db.get<Row>(
      `SELECT id, survey_uid AS uid, version, title FROM survey
       WHERE survey_uid = ? ORDER BY version DESC, id DESC LIMIT 1`,
      uid,
    ),
  )
}

/** A version of a survey by its own id. */
export function surveyVersion(db: ReadDb, id: string): Survey | undefined {
  return whole(db, db.get<Row>('SELECT id, survey_uid AS uid, version, title FROM survey WHERE id = ?', id))
}

export function writeSurvey(
  db: WriteDb,
  { id, uid, version, title, questions }: Survey,
  written: { readonly at: number; readonly operatorId: OperatorId },
): void {
  db.insert('survey', {
    id,
    survey_uid: uid,
    version,
    title,
    at: written.at,
    operator_id: written.operatorId,
  })
  questions.forEach((question, place) =>
    db.insert('survey_item', { survey_id: id, position: place + 1, question_uid: question }),
  )
}

function whole(db: ReadDb, row: Row | undefined): Survey | undefined {
  return row && { ...row, questions: questionsOf(db, row.id) }
}

function questionsOf(db: ReadDb, id: string): string[] {
  return db
    .all<{ uid: string }>(
      'SELECT question_uid AS uid FROM survey_item WHERE survey_id = ? ORDER BY position',
      id,
    )
    .map(({ uid }) => uid)
}
