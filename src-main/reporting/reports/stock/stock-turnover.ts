import type { Report } from '../../report/report'
import { branchChoice, chosenBranches } from '../branch-choice'

/** How much of what was in stock was sold: by the mean of what there was before and after the period. */
export const stockTurnover: Report = {
  id: 'stock-turnover',
  menu: 'Estoque',
  name: 'Giro de estoque',
  about: 'Quanto do estoque médio de cada produto foi vendido no período: 100 % é uma vez.',
  right: 'reports.view',
  choices: [branchChoice],
  columns: [
    { id: 'description', name: 'Produto', kind: 'text' },
    { id: 'code', name: 'Código', kind: 'text' },
    { id: 'before', name: 'Estoque no início', kind: 'quantity', sums: true },
    { id: 'after', name: 'Estoque no fim', kind: 'quantity', sums: true },
    { id: 'mean', name: 'Estoque médio', kind: 'quantity', sums: true },
    { id: 'sold', name: 'Vendido', kind: 'quantity', sums: true },
    { id: 'turnover', name: 'Giro', kind: 'percent', ratio: { of: 'sold', by: 'mean' } },
  ],
  chart: null,
  order: { column: 'sold', descending: true },
  key: null,
  sql: `
    SELECT trim(description || ' ' || size || ' ' || color) AS description, code, before, after,
           (before + after) / 2 AS mean, sold
    FROM (
      SELECT product_id, sum(iif(at < @from, quantity_thousandths, 0)) AS before, sum(quantity_thousandths) AS after,
             0 - sum(iif(at >= @from AND kind IN ('sale', 'void', 'return'), quantity_thousandths, 0)) AS sold
      FROM stock_movement WHERE ${chosenBranches} AND at < @until AND going() GROUP BY product_id) AS moved
    JOIN product ON product.id = product_id
    WHERE sold <> 0 OR before <> 0 OR after <> 0`,
}
