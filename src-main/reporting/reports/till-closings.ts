import type { Report } from '../report/report'

/** The tills closed in the period, counted against what was expected of each. */
export const tillClosings: Report = {
  id: 'till-closings',
  menu: 'Registros',
  name: 'Fechamentos de caixa',
  about: 'O que cada caixa fechado esperava, o que foi contado e a diferença.',
  right: 'till.closings',
  choices: [],
  columns: [
    { id: 'closed', name: 'Fechado em', kind: 'moment' },
    { id: 'terminal', name: 'Caixa', kind: 'text' },
    { id: 'operator', name: 'Operador', kind: 'text' },
    { id: 'expected', name: 'Esperado', kind: 'money', sums: true },
    { id: 'counted', name: 'Contado', kind: 'money', sums: true },
    { id: 'difference', name: 'Diferença', kind: 'money', sums: true },
    { id: 'left', name: 'Fica na gaveta', kind: 'money' },
  ],
  chart: null,
  order: { column: 'closed', descending: true },
  key: null,
  sql: `
    SELECT closed_at AS closed, terminal.name AS terminal, operator.name AS operator, left_cents AS left,
           sum(expected_cents) AS expected, sum(counted_cents) AS counted, sum(till_count.difference_cents) AS difference
    FROM till_session JOIN terminal ON terminal.id = terminal_id JOIN operator ON operator.id = operator_id
    LEFT JOIN till_count ON till_count.till_session_id = till_session.id
    WHERE closed_at >= @from AND closed_at < @until AND going()
    GROUP BY till_session.id`,
}
