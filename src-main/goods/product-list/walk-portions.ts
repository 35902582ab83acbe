import type { ListCursor } from '#shared/goods/product-list/listed-product'
import type { Sql } from '../../platform/condition/sql'
import type { ReadDb } from '../../platform/database/connection'
import { filterSql } from './filter-sql'
import type { ListOrder, Portion } from './list-orders'
import type { Effort, ListQuestion } from './list-question'

/** Walks an order from behind the cursor until a page is full; undefined where more would have to be looked at than may be. */
export function walkPortions(
  db: ReadDb,
  { filter, sort, after, limit }: ListQuestion,
  order: ListOrder,
  { looks, wordLooks, going }: Effort,
): { readonly ids: number[]; readonly next: ListCursor | null } | undefined {
  const conditions = filterSql(filter, 'each')
  const walk = walker(db, { ...conditions, text: `${conditions.text} AND ${going}` }, sort.descending)
  const portions = order.portions.map((portion, place) => ({ portion, place }))
  if (sort.descending) portions.reverse()
  const start = after === null ? null : order.placeOf(after)
  let left = filter.text === '' ? looks : wordLooks
  const ids: number[] = []
  for (const { portion, place } of portions) {
    if (start !== null && (sort.descending ? place > start : place < start)) continue
    const stretch = walk(portion, place === start ? after : null, left, limit - ids.length)
    ids.push(...stretch.rows.map(({ id }) => id))
    const last = stretch.rows.at(-1)
    if (last && ids.length === limit)
      return { ids, next: { group: portion.group, key: last.key, id: last.id } }
    left -= stretch.looked
    if (left <= 0) return undefined
  }
  return { ids, next: null }
}

interface Key {
  readonly key: string | number
  readonly id: number
}

interface Stretch {
  /** The first that are found. */
  readonly rows: readonly Key[]
  readonly looked: number
}

function walker(db: ReadDb, filter: Sql, descending: boolean) {
  const [than, upTo, direction] = descending ? ['<', '>=', 'DESC'] : ['>', '<=', 'ASC']

  return (portion: Portion, after: ListCursor | null, most: number, limit: number): Stretch => {
    const { from, where, also, key, id } = portion
    const place = key === null ? id : `(${key}, ${id})`
    const marks = key === null ? '?' : '(?, ?)'
    const values = (one: Key) => (key === null ? [one.id] : [one.key, one.id])
    const columns = `${key ?? 0} AS key, ${id} AS id`
    const order = `ORDER BY ${key === null ? '' : `${key} ${direction}, `}${id} ${direction}`
    const stretch = `FROM ${from} WHERE ${where.text}${after === null ? '' : ` AND ${place} ${than} ${marks}`}`
    const bound = [...where.values, ...(after === null ? [] : values(after))]
    const edge = db.get<Key>(`SELECT ${columns} ${stretch} ${order} LIMIT 1 OFFSET ?`, ...bound, most - 1)
    const rows = db.all<Key>(
      `SELECT ${columns} ${stretch}${edge ? ` AND ${place} ${upTo} ${marks}` : ''}
       AND ${also.text} AND ${filter.text} ${order} LIMIT ?`,
      ...bound,
      ...(edge ? values(edge) : []),
      ...also.values,
      ...filter.values,
      limit,
    )
    if (edge || rows.length === limit) return { rows, looked: most }
    const all = db.get<{ count: number }>(`SELECT count(*) AS count ${stretch}`, ...bound)
    return { rows, looked: all?.count ?? 0 }
  }
}
