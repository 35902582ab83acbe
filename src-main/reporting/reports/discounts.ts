import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { past, type Report } from '../report/report'
import { branchChoice, chosenBranches } from './branch-choice'
import { operatorChoice } from './operator-choice'

/** Every sale that went out below its prices by hand, who gave it and with whose approval (FEATURES B7). */
export const discountsGiven: Report = {
  id: 'discounts',
  menu: 'Controle',
  name: 'Descontos e aprovações',
  about: 'As vendas com desconto dado no caixa, de quanto, por quem e com a aprovação de quem.',
  right: 'reports.view',
  choices: [branchChoice, operatorChoice],
  columns: [
    { id: 'at', name: 'Finalizada em', kind: 'moment' },
    { id: 'number', name: 'Venda', kind: 'text', words: (number) => formatSaleNumber(Number(number)) },
    { id: 'operator', name: 'Operador', kind: 'text' },
    { id: 'approver', name: 'Aprovado por', kind: 'text' },
    { id: 'gross', name: 'Sem desconto', kind: 'money', sums: true },
    { id: 'given', name: 'Desconto', kind: 'money', sums: true },
    { id: 'rate', name: 'Desconto %', kind: 'percent', ratio: { of: 'given', by: 'gross' } },
  ],
  chart: null,
  order: { column: 'given', descending: true },
  leads: { kind: 'sale' },
  key: 'id',
  sql: (walk) => `
    SELECT id, at, number, operator, gross, given, approver FROM (
      SELECT sale.id AS id, finished_at AS at, number, operator.name AS operator, gross_cents AS gross,
             (SELECT ifnull(sum(abs(sale_adjustment.amount_cents)), 0) FROM sale_line
              JOIN sale_adjustment ON sale_adjustment.line_id = sale_line.id
              WHERE sale_line.sale_id = sale.id AND sale_adjustment.kind IN ('line-discount', 'sale-discount')) AS given,
             (SELECT max(approver.name) FROM audit_entry
              JOIN operator AS approver ON approver.id = approver_id
              WHERE audit_entry.sale_id = sale.id AND action = 'sale.discount') AS approver
      FROM sale LEFT JOIN operator ON operator.id = sale.finished_by
      WHERE ${past(walk)}sale.${chosenBranches} AND number IS NOT NULL AND state = 'finished' AND gross_cents > total_cents
        AND ${past(walk)}finished_at >= @from AND ${past(walk)}finished_at < @until
        AND (@operator IS NULL OR finished_by = @operator) AND going())
    WHERE given > 0`,
}
