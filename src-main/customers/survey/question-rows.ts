import type { Question } from '#shared/customers/survey/question'
import type { OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** What is newest of the same uid: by version, and where two tills wrote one apart, by id. */
const isNewest = `NOT EXISTS (
  SELECT 1 FROM survey_question AS later
  WHERE later.question_uid = one.question_uid AND (later.version, later.id) > (one.version, one.id)
)`

type Row = Omit<Question, 'choices'>

/** The newest version of each question, by name. */
export function listQuestions(db: ReadDb): Question[] {
  return db
    .all<Row>(
      `SELECT id, question_uid AS uid, version, name, text FROM survey_question AS one
       WHERE ${isNewest} ORDER BY fold(name), id`,
    )
    .map((row) => ({ ...row, choices: choicesOf(db, row.id) }))
}

/** The newest version of a question; undefined where there is none. */
export function newestQuestion(db: ReadDb, uid: string): Question | undefined {
  return whole(
    db,
    db.get<Row>(
      `SELECT id, question_uid AS uid, version, name, text FROM survey_question
       WHERE question_uid = ? ORDER BY version DESC, id DESC LIMIT 1`,
      uid,
    ),
  )
}

/** A version of a question by its own id. */
export function questionVersion(db: ReadDb, id: string): Question | undefined {
  return whole(
    db,
    db.get<Row>('SELECT id, question_uid AS uid, version, name, text FROM survey_question WHERE id = ?', id),
  )
}

export function writeQuestion(
  db: WriteDb,
  { id, uid, version, name, text, choices }: Question,
  written: { readonly at: number; readonly operatorId: OperatorId },
): void {
  db.insert('survey_question', {
    id,
    question_uid: uid,
    version,
    name,
    text,
    at: written.at,
    operator_id: written.operatorId,
  })
  choices.forEach((choice, place) =>
    db.insert('survey_choice', { question_id: id, position: place + 1, text: choice }),
  )
}

function whole(db: ReadDb, row: Row | undefined): Question | undefined {
  return row && { ...row, choices: choicesOf(db, row.id) }
}

function choicesOf(db: ReadDb, id: string): string[] {
  return db
    .all<{ text: string }>('SELECT text FROM survey_choice WHERE question_id = ? ORDER BY position', id)
    .map(({ text }) => text)
}
