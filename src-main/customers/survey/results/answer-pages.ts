import type { Cell, ColumnKind } from '#shared/reporting/report/report-view'
import type { Value, Work } from '../../../platform/worker/task'
import { resultsValues, type ResultsOrder } from './results-order'

interface AnswerColumn {
  readonly name: string
  readonly kind: ColumnKind
  readonly sql: string
  /** What names the customer beyond what a cashier sees of anybody. */
  readonly isDocument?: true
}

const all: readonly AnswerColumn[] = [
  { name: 'Loja', kind: 'text', sql: 'branch.name' },
  { name: 'Caixa', kind: 'text', sql: 'terminal.name' },
  { name: 'Data e hora', kind: 'moment', sql: 'sale.finished_at' },
  { name: 'Venda', kind: 'count', sql: 'sale.number' },
  {
    name: 'Situação',
    kind: 'text',
    sql: "CASE sale.state WHEN 'voided' THEN 'Cancelada' ELSE 'Finalizada' END",
  },
  { name: 'Total', kind: 'money', sql: 'sale.total_cents' },
  { name: 'Operador', kind: 'text', sql: 'operator.name' },
  { name: 'Pesquisa', kind: 'text', sql: 'shown.title' },
  { name: 'Pergunta', kind: 'text', sql: 'question.name' },
  { name: 'Texto da pergunta', kind: 'text', sql: 'question.text' },
  { name: 'Resposta', kind: 'text', sql: 'chosen.text' },
  { name: 'Código do cliente', kind: 'text', sql: 'customer.code' },
  { name: 'Cliente', kind: 'text', sql: 'customer.name' },
  { name: 'Cidade', kind: 'text', sql: 'customer.city' },
  { name: 'Nascimento', kind: 'day', sql: 'customer.birth_date', isDocument: true },
  { name: 'CPF', kind: 'text', sql: 'customer.tax_id', isDocument: true },
  { name: 'Celular', kind: 'text', sql: 'customer.mobile', isDocument: true },
  { name: 'E-mail', kind: 'text', sql: 'customer.email', isDocument: true },
]

/** What is said of each answer; of the customer's documents only to whoever may see those. */
export function answerColumns(seesDocuments: boolean): readonly AnswerColumn[] {
  return all.filter(({ isDocument }) => seesDocuments || isDocument !== true)
}

/** Responses a page: with up to ten answers each. */
const pageSize = 300

/** Every answer of the period, one a row, page after page in the order they were given; those of cancelled sales say so. */
export function* answerPages(
  order: ResultsOrder,
  seesDocuments: boolean,
  { rows }: Pick<Work, 'rows'>,
): Generator<readonly (readonly Cell[])[], void> {
  const columns = answerColumns(seesDocuments).map(({ sql }) => sql)
  const sql = `
    SELECT response.id, ${columns.join(', ')}
    FROM (
      SELECT response.* FROM survey_response AS response
      JOIN sale ON sale.id = response.sale_id
      JOIN survey AS shown ON shown.id = response.survey_id
      WHERE response.id > @after AND response.state = 'answered' AND shown.survey_uid = @survey
        AND sale.branch_id IN (SELECT id FROM branch WHERE @branch IS NULL OR uid = @branch)
        AND sale.finished_at >= @from AND sale.finished_at < @until AND going()
      ORDER BY response.id LIMIT ${pageSize}
    ) AS response
    JOIN survey_answer AS answer ON answer.response_id = response.id
    JOIN survey_question AS question ON question.id = answer.question_id
    JOIN survey_choice AS chosen ON chosen.question_id = answer.question_id AND chosen.position = answer.choice
    JOIN survey AS shown ON shown.id = response.survey_id
    JOIN sale ON sale.id = response.sale_id
    JOIN branch ON branch.id = sale.branch_id
    JOIN terminal ON terminal.id = sale.terminal_id
    LEFT JOIN operator ON operator.id = response.operator_id
    LEFT JOIN customer ON customer.id = sale.customer_id
    LEFT JOIN survey_item AS item
      ON item.survey_id = response.survey_id AND item.question_uid = question.question_uid
    ORDER BY response.id, item.position`
  for (let after: Value = 0; ;) {
    const page: Value[][] = rows(sql, { ...resultsValues(order), after })
    const last = page.at(-1)?.[0]
    if (last === undefined) return
    yield page.map(([, ...cells]) => cells)
    after = last
  }
}
