import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { past, type Report } from '../report/report'
import { branchChoice, chosenBranches } from './branch-choice'
import { operatorChoice } from './operator-choice'

/** The sales that stand, a row each: what the figures of a day are made of. */
export const salesList: Report = {
  id: 'sales',
  menu: 'Vendas',
  name: 'Vendas, uma a uma',
  about: 'Cada venda do período, com o cupom a um toque.',
  right: 'reports.view',
  choices: [branchChoice, operatorChoice],
  columns: [
    { id: 'at', name: 'Finalizada em', kind: 'moment' },
    { id: 'number', name: 'Venda', kind: 'text', words: (number) => formatSaleNumber(Number(number)) },
    { id: 'terminal', name: 'Caixa', kind: 'text' },
    { id: 'operator', name: 'Operador', kind: 'text' },
    { id: 'seller', name: 'Vendedor', kind: 'text' },
    { id: 'discount', name: 'Descontos', kind: 'money', sums: true },
    { id: 'sold', name: 'Vendido', kind: 'money', sums: true },
  ],
  chart: null,
  order: { column: 'at', descending: true },
  leads: { kind: 'sale' },
  key: 'id',
  sql: (walk) => `
    SELECT sale.id AS id, finished_at AS at, number, terminal.name AS terminal, operator.name AS operator,
           seller.name AS seller, gross_cents - total_cents AS discount, total_cents AS sold
    FROM sale JOIN terminal ON terminal.id = sale.terminal_id
    LEFT JOIN operator ON operator.id = sale.finished_by
    LEFT JOIN operator AS seller ON seller.id = sale.salesperson_id
    WHERE ${past(walk)}sale.${chosenBranches} AND number IS NOT NULL AND state = 'finished'
      AND ${past(walk)}finished_at >= @from AND ${past(walk)}finished_at < @until
      AND (@operator IS NULL OR finished_by = @operator) AND going()`,
}
