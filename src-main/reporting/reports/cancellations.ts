import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { actionName } from '#shared/store/audit/audit-actions'
import { detailLine } from '#shared/store/audit/detail-words'
import { readDetail } from '../../store/audit/audit-queries'
import { past, type Report } from '../report/report'
import { operatorChoice } from './operator-choice'

/** What was rung up and taken back: sales, items and quantities, with who allowed it (FEATURES B7). */
export const cancellations: Report = {
  id: 'cancellations',
  menu: 'Controle',
  name: 'Cancelamentos',
  about: 'Vendas e itens cancelados e quantidades diminuídas, por quem e com a aprovação de quem.',
  right: 'reports.view',
  choices: [operatorChoice],
  columns: [
    { id: 'at', name: 'Data e hora', kind: 'moment' },
    { id: 'action', name: 'O quê', kind: 'text', words: (action) => actionName(String(action)) },
    {
      id: 'number',
      name: 'Venda',
      kind: 'text',
      words: (number) => (number === null ? '' : formatSaleNumber(Number(number))),
    },
    { id: 'operator', name: 'Operador', kind: 'text' },
    { id: 'approver', name: 'Aprovado por', kind: 'text' },
    { id: 'total', name: 'Venda cancelada', kind: 'money', sums: true },
    { id: 'detail', name: 'Detalhe', kind: 'text', words: (json) => detailLine(readDetail(String(json))) },
  ],
  chart: null,
  order: { column: 'at', descending: true },
  key: 'id',
  sql: (walk) => `
    SELECT entry.id AS id, entry.at AS at, entry.action AS action, sale.number AS number, operator.name AS operator,
           approver.name AS approver, iif(entry.action = 'sale.void', sale.total_cents, 0) AS total, entry.detail AS detail
    FROM audit_entry AS entry
    LEFT JOIN operator ON operator.id = entry.operator_id
    LEFT JOIN operator AS approver ON approver.id = entry.approver_id
    LEFT JOIN sale ON sale.id = entry.sale_id
    WHERE ${past(walk)}entry.action IN ('sale.void', 'sale.cancel', 'sale.cancel-line', 'sale.lower-quantity')
      AND ${past(walk)}entry.at >= @from AND ${past(walk)}entry.at < @until AND going()
      AND (@operator IS NULL OR entry.operator_id = @operator)`,
}
