import { surveyAnsweredSchema, type SurveyAnswered } from '#shared/customers/survey/survey-answered'
import { operatorIdSchema } from '#shared/kernel/ids'
import type { FactSource } from '../../platform/central-link/fact-source'
import { questionVersion } from './question-rows'
import { writeResponse } from './response-rows'
import { surveyVersion } from './survey-rows'

type Header = Omit<SurveyAnswered, 'answers'> & { readonly id: number; readonly at: number }

/** What became of the survey after a sale (FEATURES F5). It follows the sale, and what was asked. */
export const surveyAnswered: FactSource = {
  type: 'survey-answered',
  version: 1,
  tell(db, saleId) {
    const header = db.get<Header>(
      `SELECT id, sale_id AS sale, survey_id AS survey, operator_id AS operator, at
       FROM survey_response WHERE sale_id = ?`,
      saleId,
    )
    if (!header) throw new Error(`Nobody was asked after sale ${saleId}`)
    const { id, at, ...rest } = header
    const answers = db.all<SurveyAnswered['answers'][number]>(
      'SELECT question_id AS question, choice FROM survey_answer WHERE response_id = ? ORDER BY question_id',
      id,
    )
    return { at, body: surveyAnsweredSchema.parse({ ...rest, answers }) }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT sale_id AS subject, survey_response.id AS position
       FROM survey_response JOIN sale ON sale.id = sale_id
       WHERE survey_response.id > ? AND terminal_id = ? ORDER BY survey_response.id LIMIT ?`,
      after,
      terminalId,
      limit,
    ),
  hear(db, { at, body }) {
    const { sale, survey, operator, answers } = surveyAnsweredSchema.parse(body)
    if (db.get('SELECT 1 FROM survey_response WHERE sale_id = ?', sale)) return 'done'
    if (!db.get('SELECT 1 FROM sale WHERE id = ?', sale)) return { lacks: `sale ${sale}` }
    if (!surveyVersion(db, survey)) return { lacks: `survey ${survey}` }
    const unknown = answers.find(({ question }) => questionVersion(db, question) === undefined)
    if (unknown) return { lacks: `survey-question ${unknown.question}` }
    writeResponse(db, { saleId: sale, survey, operatorId: operatorIdSchema.parse(operator), at, answers })
    return 'done'
  },
}
