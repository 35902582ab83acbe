import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { refundKindSchema, refundNames } from '#shared/selling/returns/refund'
import { past, type Report } from '../report/report'
import { branchChoice, chosenBranches } from './branch-choice'
import { operatorChoice } from './operator-choice'

/** Every return: of which sale, why, and what was given for it (FEATURES B7). */
export const returnsList: Report = {
  id: 'returns',
  menu: 'Controle',
  name: 'Devoluções',
  about: 'O que voltou, de qual venda, por quê, e o que foi dado em troca.',
  right: 'reports.view',
  choices: [branchChoice, operatorChoice],
  columns: [
    { id: 'at', name: 'Devolvido em', kind: 'moment' },
    { id: 'terminal', name: 'Caixa', kind: 'text' },
    { id: 'operator', name: 'Operador', kind: 'text' },
    { id: 'approver', name: 'Aprovado por', kind: 'text' },
    {
      id: 'number',
      name: 'Venda',
      kind: 'text',
      words: (number) => (number === null ? 'Sem cupom' : formatSaleNumber(Number(number))),
    },
    { id: 'reason', name: 'Motivo', kind: 'text' },
    {
      id: 'given',
      name: 'Devolvido em forma de',
      kind: 'text',
      words: (kind) => refundNames[refundKindSchema.parse(kind)],
    },
    { id: 'total', name: 'Valor', kind: 'money', sums: true },
  ],
  chart: null,
  order: { column: 'at', descending: true },
  key: 'id',
  sql: (walk) => `
    SELECT return.id AS id, at, terminal.name AS terminal, operator.name AS operator, approver.name AS approver,
           sale.number AS number, reason, refund_kind AS given, return.total_cents AS total
    FROM return JOIN terminal ON terminal.id = return.terminal_id
    LEFT JOIN operator ON operator.id = return.operator_id
    LEFT JOIN operator AS approver ON approver.id = return.approver_id
    LEFT JOIN sale ON sale.id = return.sale_id
    WHERE ${past(walk)}return.${chosenBranches} AND ${past(walk)}at >= @from AND ${past(walk)}at < @until
      AND (@operator IS NULL OR return.operator_id = @operator) AND going()`,
}
