import type { Column, Report } from '../report/report'
import { branchChoice, chosenBranches } from './branch-choice'

/**
 * The goods of sales that stand, and those that came back in the period, a row each line. `cost` is what they cost when they
 * were sold; `unknown` what was sold of goods whose cost nobody had said.
 */
export const goodsMoves = `
  SELECT sale_line.product_id, sale_line.family_id, sale_line.brand_id,
         coalesce(sale_line.salesperson_id, sale.salesperson_id) AS seller_id, sale_line.quantity_thousandths AS pieces,
         sale_line.gross_cents - sale_line.net_cents AS discount, sale_line.net_cents AS sold, 0 AS returned,
         CAST(round(sale_line.unit_cost_cents * sale_line.quantity_thousandths / 1000.0) AS INTEGER) AS cost,
         iif(sale_line.unit_cost_cents IS NULL, sale_line.net_cents, 0) AS unknown
  FROM sale JOIN sale_line ON sale_line.sale_id = sale.id
  WHERE ${chosenBranches} AND sale.number IS NOT NULL AND state = 'finished' AND cancelled = 0
    AND finished_at >= @from AND finished_at < @until AND going()
  UNION ALL
  SELECT return_line.product_id, coalesce(sale_line.family_id, product.family_id),
         coalesce(sale_line.brand_id, product.brand_id),
         coalesce(sale_line.salesperson_id, sale.salesperson_id, return.salesperson_id), -return_line.quantity_thousandths,
         0, 0, return_line.amount_cents,
         -CAST(round(sale_line.unit_cost_cents * return_line.quantity_thousandths / 1000.0) AS INTEGER),
         -iif(sale_line.unit_cost_cents IS NULL, return_line.amount_cents, 0)
  FROM return JOIN return_line ON return_line.return_id = return.id
  JOIN product ON product.id = return_line.product_id
  LEFT JOIN sale_line ON sale_line.id = return_line.sale_line_id
  LEFT JOIN sale ON sale.id = sale_line.sale_id
  WHERE return.${chosenBranches} AND at >= @from AND at < @until AND going()`

const figures: readonly Column[] = [
  { id: 'pieces', name: 'Quantidade', kind: 'quantity', sums: true },
  { id: 'discount', name: 'Descontos', kind: 'money', sums: true },
  { id: 'sold', name: 'Vendido', kind: 'money', sums: true },
  { id: 'returned', name: 'Devolvido', kind: 'money', sums: true },
  { id: 'net', name: 'Líquido', kind: 'money', sums: true },
]

interface Grouping extends Pick<Report, 'id' | 'name' | 'about'> {
  readonly groups: readonly [Column, ...Column[]]
  /** A value for each of the groups' columns, and what is joined to `move` for them. */
  readonly select: string
  readonly join: string
  readonly by: string
}

/** The figures of goods sold, gathered by something each line has. */
export function goodsReport({ groups, select, join, by, ...words }: Grouping): Report {
  return {
    ...words,
    menu: 'Vendas',
    right: 'reports.view',
    choices: [branchChoice],
    columns: [...groups, ...figures],
    chart: { label: groups[0].id, value: 'net', runs: 'down' },
    order: { column: 'net', descending: true },
    key: null,
    sql: `
      SELECT ${select}, sum(pieces) AS pieces, sum(discount) AS discount, sum(sold) AS sold,
             sum(returned) AS returned, sum(sold) - sum(returned) AS net
      FROM (${goodsMoves}) AS move ${join} GROUP BY ${by}`,
  }
}
