import type { Value } from '../../platform/worker/task'
import type { Asked, Column, Report, Walk } from './report'

/** What a report's SELECT is asked with: its period, its choices, the shop's calendar. */
export function reportValues(report: Report, asked: Asked): Record<string, Value> {
  const { from, until, choices, clock } = asked
  const chosen: Record<string, Value> = Object.fromEntries(
    report.choices.map(({ id }) => [id, choices[id] ?? null]),
  )
  return { ...chosen, from, until, ...clock }
}

/** A page of its rows as they are sorted, each behind its key, from `@skip` on. */
export function pageSql(report: Report, order: Report['order']): string {
  const column = report.columns.find(({ id }) => id === order.column) ?? report.columns[0]
  if (column === undefined) throw new Error(`The report ${report.id} has no columns`)
  // Ties keep an order of their own, or pages would lose rows to one another.
  const ties = readColumns(report).map((id) => `"${id}"`)
  const by = [`${sortOf(column)} ${order.descending ? 'DESC' : 'ASC'}`, ...ties]
  const key = report.key === null ? 'NULL' : `"${report.key}"`
  return `SELECT ${[key, ...ties].join(', ')} FROM (${select(report, 'period')}) ORDER BY ${by.join(', ')} LIMIT @limit OFFSET @skip`
}

/** A list's rows behind the key `@after`, in its order. */
export function keyedSql(report: Report, key: string, walk: Walk): string {
  const columns = readColumns(report).map((id) => `"${id}"`)
  return `SELECT ${[`"${key}"`, ...columns].join(', ')} FROM (${select(report, walk)}) WHERE "${key}" > @after ORDER BY "${key}" LIMIT @limit`
}

/** How many rows it has, and the sum of each column that has one. */
export function totalsSql(report: Report): string {
  const sums = report.columns.flatMap((column) =>
    'ratio' in column ? [] : [column.sums ? `coalesce(sum("${column.id}"), 0)` : 'NULL'],
  )
  return `SELECT ${['count(*)', ...sums].join(', ')} FROM (${select(report, 'period')})`
}

export const readColumns = ({ columns }: Report): string[] =>
  columns.filter((column) => !('ratio' in column)).map(({ id }) => id)

const select = ({ sql }: Report, walk: Walk): string => (typeof sql === 'string' ? sql : sql(walk))

/** Only the order comes of the division, no figure. */
function sortOf(column: Column): string {
  return 'ratio' in column ? `1.0 * "${column.ratio.of}" / nullif("${column.ratio.by}", 0)` : `"${column.id}"`
}
