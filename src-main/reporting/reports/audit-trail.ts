import { actionName, auditActionNames, auditActions } from '#shared/store/audit/audit-actions'
import { detailLine } from '#shared/store/audit/detail-words'
import { readDetail } from '../../store/audit/audit-queries'
import { past, type Choice, type Report } from '../report/report'
import { operatorChoice } from './operator-choice'

const actionChoice: Choice = {
  id: 'action',
  name: 'Ação',
  all: 'Todas',
  options: () =>
    auditActions
      .map((value) => ({ value, label: auditActionNames[value] as string }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'pt-BR')),
}

/** The trail as it stands (FEATURES B8): whether anybody touched it is checked on its own screen. */
export const auditTrail: Report = {
  id: 'audit',
  menu: 'Registros',
  name: 'Registros da auditoria',
  about: 'Quem fez o quê, quando, e com a aprovação de quem.',
  right: 'audit.view',
  choices: [operatorChoice, actionChoice],
  columns: [
    { id: 'at', name: 'Data e hora', kind: 'moment' },
    { id: 'terminal', name: 'Caixa', kind: 'text' },
    { id: 'operator', name: 'Operador', kind: 'text' },
    { id: 'approver', name: 'Aprovado por', kind: 'text' },
    { id: 'action', name: 'Ação', kind: 'text', words: (action) => actionName(String(action)) },
    { id: 'sale', name: 'Venda', kind: 'text' },
    { id: 'detail', name: 'Detalhe', kind: 'text', words: (json) => detailLine(readDetail(String(json))) },
    { id: 'hash', name: 'Código de verificação', kind: 'text' },
  ],
  chart: null,
  order: { column: 'at', descending: true },
  key: 'id',
  sql: (walk) => `
    SELECT entry.id AS id, entry.at AS at, terminal.name AS terminal, operator.name AS operator, approver.name AS approver,
           entry.action AS action, sale.number AS sale, entry.detail AS detail, entry.hash AS hash
    FROM audit_entry AS entry
    LEFT JOIN terminal ON terminal.id = entry.terminal_id
    LEFT JOIN operator ON operator.id = entry.operator_id
    LEFT JOIN operator AS approver ON approver.id = entry.approver_id
    LEFT JOIN sale ON sale.id = entry.sale_id
    WHERE ${past(walk)}entry.at >= @from AND ${past(walk)}entry.at < @until AND going()
      AND (@operator IS NULL OR entry.operator_id = @operator) AND (@action IS NULL OR entry.action = @action)`,
}
