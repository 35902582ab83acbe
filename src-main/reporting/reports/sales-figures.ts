import type { Column, Report } from '../report/report'
import { branchChoice, chosenBranches } from './branch-choice'
import { operatorChoice } from './operator-choice'

/**
 * What came in and went back, a row each: sales that stand (one voided since is no sale), and returns in the period they
 * were taken in, whenever their sale was.
 */
export const salesMoves = `
  SELECT finished_at AS at, 1 AS sales, gross_cents - total_cents AS discount, total_cents AS sold, 0 AS returned,
         finished_by AS who
  FROM sale
  WHERE ${chosenBranches} AND number IS NOT NULL AND state = 'finished'
    -- A sale of nothing but gift cards sold no goods.
    AND (gross_cents > 0 OR loaded_cents = 0)
    AND finished_at >= @from AND finished_at < @until
    AND (@operator IS NULL OR finished_by = @operator) AND going()
  UNION ALL
  SELECT at, 0, 0, 0, total_cents, operator_id
  FROM return
  WHERE ${chosenBranches} AND at >= @from AND at < @until
    AND (@operator IS NULL OR operator_id = @operator) AND going()`

const figures: readonly Column[] = [
  { id: 'sales', name: 'Vendas', kind: 'count', sums: true },
  { id: 'discount', name: 'Descontos', kind: 'money', sums: true },
  { id: 'sold', name: 'Vendido', kind: 'money', sums: true },
  { id: 'returned', name: 'Devolvido', kind: 'money', sums: true },
  { id: 'net', name: 'Líquido', kind: 'money', sums: true },
  { id: 'average', name: 'Ticket médio', kind: 'money', ratio: { of: 'sold', by: 'sales' } },
]

interface Grouping extends Pick<Report, 'id' | 'name' | 'about' | 'order'>, Partial<Pick<Report, 'leads'>> {
  /** What is joined for the group's words. */
  readonly join?: string
  /** Time runs to the right; names are read beside their bars. */
  readonly runs?: 'right' | 'down'
  readonly group: Column & { readonly id: 'group' }
  /** What the rows of a group share, in SQL. */
  readonly by: string
}

/** The figures of sales, gathered by something each sale has. */
export function salesReport({ group, by, join = '', runs = 'right', ...words }: Grouping): Report {
  return {
    ...words,
    menu: 'Vendas',
    right: 'reports.view',
    choices: [branchChoice, operatorChoice],
    columns: [group, ...figures],
    chart: { label: 'group', value: 'net', runs },
    key: null,
    sql: `
      SELECT ${by} AS "group", sum(sales) AS sales, sum(discount) AS discount,
             sum(sold) AS sold, sum(returned) AS returned, sum(sold) - sum(returned) AS net
      FROM (${salesMoves}) AS move ${join} GROUP BY 1`,
  }
}
