import type { Report } from '../report/report'
import { branchChoice, chosenBranches } from './branch-choice'
import { operatorChoice } from './operator-choice'

/** How much each customer takes along: items and money per sale, by day (FEATURES B7). */
export const itemsPerSale: Report = {
  id: 'items-per-sale',
  menu: 'Vendas',
  name: 'Itens por venda e ticket médio',
  about: 'Quantos itens e quanto dinheiro cada venda leva, dia a dia.',
  right: 'reports.view',
  choices: [branchChoice, operatorChoice],
  columns: [
    { id: 'day', name: 'Dia', kind: 'day' },
    { id: 'sales', name: 'Vendas', kind: 'count', sums: true },
    { id: 'pieces', name: 'Itens', kind: 'quantity', sums: true },
    { id: 'sold', name: 'Vendido', kind: 'money', sums: true },
    { id: 'per', name: 'Itens por venda', kind: 'quantity', ratio: { of: 'pieces', by: 'sales' } },
    { id: 'average', name: 'Ticket médio', kind: 'money', ratio: { of: 'sold', by: 'sales' } },
  ],
  chart: { label: 'day', value: 'per', runs: 'right' },
  order: { column: 'day', descending: false },
  leads: { kind: 'day', report: 'sales' },
  key: null,
  sql: `
    SELECT business_day(finished_at, @timeZone, @dayStartsAt) AS day, count(*) AS sales, sum(pieces) AS pieces, sum(sold) AS sold
    FROM (
      SELECT finished_at, total_cents - loaded_cents AS sold, (
        -- What is weighed is one item, however much it weighs.
        SELECT ifnull(sum(iif(unit = 'UN', quantity_thousandths, 1000)), 0) FROM sale_line
        WHERE sale_line.sale_id = sale.id AND cancelled = 0) AS pieces
      FROM sale
      WHERE ${chosenBranches} AND number IS NOT NULL AND state = 'finished' AND (gross_cents > 0 OR loaded_cents = 0)
        AND finished_at >= @from AND finished_at < @until AND (@operator IS NULL OR finished_by = @operator) AND going())
    GROUP BY 1`,
}
