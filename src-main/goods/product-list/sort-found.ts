import type { ListCursor } from '#shared/goods/product-list/listed-product'
import type { BranchId } from '#shared/kernel/ids'
import type { Sql } from '../../platform/condition/sql'
import type { ReadDb } from '../../platform/database/connection'
import { filterSql } from './filter-sql'
import type { ListOrder } from './list-orders'
import type { Effort, ListQuestion } from './list-question'

interface Found {
  /** The ids of all that may be meant. */
  readonly found: Sql
  readonly branchId: BranchId
  readonly going: Effort['going']
}

/** A page of what an index found, sorted: the same order, and the same cursors, as where an index is walked. */
export function sortFound(
  db: ReadDb,
  { filter, sort, after, limit }: ListQuestion,
  { groups, key, placeOf }: ListOrder,
  { found, branchId, going }: Found,
): { readonly ids: number[]; readonly next: ListCursor | null } {
  const conditions = filterSql(filter, 'listed')
  const [than, direction] = sort.descending ? (['<', 'DESC'] as const) : (['>', 'ASC'] as const)
  const place = groups === null ? '0' : `coalesce(stands.number, ${groups.ids.length})`
  const behind = after === null ? going : `(${place}, ${key}, product.id) ${than} (?, ?, ?) AND ${going}`
  const rows = db.all<{ id: number; key: string | number; place: number }>(
    `WITH stands (id, number) AS MATERIALIZED (SELECT value, key FROM json_each(?))
     SELECT product.id AS id, ${key} AS key, ${place} AS place
     FROM product LEFT JOIN product_stock AS stock ON stock.product_id = product.id AND stock.branch_id = ?
     ${groups === null ? '' : `LEFT JOIN stands ON stands.id = ${groups.column}`}
     WHERE product.id IN (${found.text}) AND ${conditions.text} AND ${behind}
     ORDER BY place ${direction}, ${key} ${direction}, product.id ${direction} LIMIT ?`,
    JSON.stringify(groups?.ids ?? []),
    branchId,
    ...found.values,
    ...conditions.values,
    ...(after === null ? [] : [groups === null ? 0 : placeOf(after), after.key, after.id]),
    limit + 1,
  )
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    ids: shown.map(({ id }) => id),
    next: last ? { group: groups?.names[last.place] ?? null, key: last.key, id: last.id } : null,
  }
}
