import type Sqlite from 'better-sqlite3'
import { writeQuestion } from '#main/customers/survey/question-rows'
import { writeSurvey } from '#main/customers/survey/survey-rows'
import { connect, type WriteDb } from '#main/platform/database/connection'
import { branches, staff, staffId } from '../store/shop-floor'

const uid = (last: number): string => `0193a5e7-0000-7000-8000-${String(last).padStart(12, '0')}`
const questions = [
  {
    name: 'Faixa de idade',
    text: 'Em que faixa de idade está o cliente?',
    choices: ['Até 25', '26 a 40', '41 a 60', 'Mais de 60'],
  },
  {
    name: 'Como nos conheceu',
    text: 'Como conheceu a nossa loja?',
    choices: ['Passou em frente', 'Indicação', 'Redes sociais'],
  },
].map((question, place) => ({ ...question, id: uid(11 + place), uid: uid(1 + place), version: 1 }))
const survey = {
  id: uid(13),
  uid: uid(3),
  version: 1,
  title: 'Como chegou até nós',
  questions: questions.map((question) => question.uid),
}
const manager = staffId(staff.findIndex(({ role }) => role === 'manager'))

/** Of how many sales somebody was asked, the latest before today. */
const asked = 240

/**
 * A survey that both branches asked until yesterday: of ten sales six answered and three skipped, one was not asked. Taken
 * away since, so that the till of a test asks nobody.
 */
export function insertSurvey(raw: Sqlite.Database, today: number): void {
  const database = connect(raw)
  const latest = "SELECT * FROM sale WHERE state = 'finished' ORDER BY finished_at DESC, id LIMIT ?"
  const began = database.get<{ at: number | null }>(
    `SELECT min(finished_at) - 1 AS at FROM (${latest})`,
    asked,
  )?.at
  const at = began ?? today - 1
  const written = { at, operatorId: manager }
  database.write((db) => {
    for (const question of questions) writeQuestion(db, question, written)
    writeSurvey(db, survey, written)
    launch(db, survey.uid, at)
    // Written in SQL: a filling of millions of sales must not read them all.
    db.run(
      `INSERT INTO survey_response (sale_id, survey_id, state, operator_id, at)
       SELECT id, ?, iif(number % 10 < 6, 'answered', 'skipped'), finished_by, finished_at + 20000
       FROM (${latest})
       WHERE number % 10 < 9 ORDER BY finished_at, id`,
      survey.id,
      asked,
    )
    // Spread without chance: the same shop every time.
    for (const [place, { id, choices }] of questions.entries())
      db.run(
        `INSERT INTO survey_answer (response_id, question_id, choice)
         SELECT id, ?, 1 + (id * (id + ?) / 7) % ? FROM survey_response WHERE state = 'answered'`,
        id,
        3 + 8 * place,
        choices.length,
      )
    launch(db, null, today)
  })
}

/** Has both branches ask it from now on. */
export function launchDemoSurvey(raw: Sqlite.Database, now: number): void {
  connect(raw).write((db) => launch(db, survey.uid, now))
}

function launch(db: WriteDb, surveyUid: string | null, at: number): void {
  const before = db.get<{ count: number }>('SELECT count(*) AS count FROM survey_launch')?.count ?? 0
  branches.forEach((_, index) =>
    db.insert('survey_launch', {
      id: uid(21 + before + index),
      branch_id: index + 1,
      survey_uid: surveyUid,
      at,
      operator_id: manager,
    }),
  )
}
