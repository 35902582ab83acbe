import type { Answer } from '#shared/customers/survey/answering-operations'
import type { OperatorId, SaleId, TerminalId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** Whether the customer of a sale may be asked here: it was finished at this terminal, and nobody asked yet. */
export function canBeAsked(
  db: ReadDb,
  terminalId: TerminalId,
  saleId: SaleId,
): 'yes' | 'asked-already' | 'no-such-sale' {
  const sale = db.get<{ response: number | null }>(
    `SELECT survey_response.id AS response FROM sale LEFT JOIN survey_response ON sale_id = sale.id
     WHERE sale.id = ? AND sale.terminal_id = ? AND sale.state = 'finished'`,
    saleId,
    terminalId,
  )
  if (!sale) return 'no-such-sale'
  return sale.response === null ? 'yes' : 'asked-already'
}

export interface Response {
  readonly saleId: string
  /** The version that was shown. */
  readonly survey: string
  readonly operatorId: OperatorId
  readonly at: number
  /** None of them: it was skipped. */
  readonly answers: readonly Answer[]
}

export function writeResponse(db: WriteDb, { saleId, survey, operatorId, at, answers }: Response): void {
  db.insert('survey_response', {
    sale_id: saleId,
    survey_id: survey,
    state: answers.length === 0 ? 'skipped' : 'answered',
    operator_id: operatorId,
    at,
  })
  const id = db.get<{ id: number }>('SELECT id FROM survey_response WHERE sale_id = ?', saleId)?.id
  if (id === undefined) throw new Error('A response just written is there')
  for (const { question, choice } of answers)
    db.insert('survey_answer', { response_id: id, question_id: question, choice })
}
