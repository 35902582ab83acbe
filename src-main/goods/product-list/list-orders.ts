import type { ListCursor, ProductOrder } from '#shared/goods/product-list/listed-product'
import type { BranchId } from '#shared/kernel/ids'
import { assertNever } from '#shared/kernel/result'
import type { Sql } from '../../platform/condition/sql'
import type { ReadDb } from '../../platform/database/connection'

/** A stretch of all products that an index has in the order of `key`, then of the product's id. */
export interface Portion {
  /** The family or brand it is of, where the order has them. */
  readonly group: string | null
  readonly from: string
  /** What the index finds it by. */
  readonly where: Sql
  /** What only some of what is walked there has. */
  readonly also: Sql
  /** Null where it is nothing (0) for all of them: they stand by their ids. */
  readonly key: string | null
  readonly id: string
}

/** An order of all products: by families or brands where it has them, then by the key, then by the id. */
export interface ListOrder {
  /** From the first to the last. */
  readonly portions: readonly Portion[]
  /** The portion a product stands in, by its place among them; between two where its own is gone. */
  readonly placeOf: (row: Pick<ListCursor, 'group' | 'key'>) => number
  /** What products are sorted in first, in its order; who is in none comes behind. */
  readonly groups: {
    readonly column: string
    readonly ids: readonly number[]
    readonly names: readonly string[]
  } | null
  /** Of any product, with its stock beside it as `stock`. */
  readonly key: string
}

export function listOrder(db: ReadDb, by: ProductOrder, branchId: BranchId): ListOrder {
  switch (by) {
    case 'code':
      return whole('product.code')
    case 'description':
      return whole('product.description_order')
    case 'price':
      return whole('product.price_cents')
    case 'family':
    case 'brand':
      return grouped(db, by)
    case 'stock':
      return stocked(branchId)
    default:
      return assertNever(by)
  }
}

const every: Sql = { text: '1', values: [] }

function whole(key: string): ListOrder {
  const all = { group: null, from: 'product', where: every, also: every, key, id: 'product.id' }
  return { portions: [all], placeOf: () => 0, groups: null, key }
}

const byName = new Intl.Collator('pt-BR')

/** By the names of families or brands as people sort them; in each by code. */
function grouped(db: ReadDb, table: 'family' | 'brand'): ListOrder {
  const groups = db
    .all<{ id: number; name: string }>(`SELECT id, name FROM ${table}`)
    .sort((one, other) => compareNames(one.name, other.name))
  const places = new Map(groups.map(({ name }, index) => [name, index]))
  const column = `product.${table}_id`
  const key = 'product.code'
  const portion = (group: string | null, where: Sql): Portion => ({
    group,
    from: 'product',
    where,
    also: every,
    key,
    id: 'product.id',
  })
  return {
    portions: [
      ...groups.map(({ id, name }) => portion(name, { text: `${column} = ?`, values: [id] })),
      portion(null, { text: `${column} IS NULL`, values: [] }),
    ],
    placeOf: ({ group }) =>
      group === null
        ? groups.length
        : (places.get(group) ?? groups.filter(({ name }) => compareNames(name, group) < 0).length - 0.5),
    groups: { column, ids: groups.map(({ id }) => id), names: groups.map(({ name }) => name) },
    key,
  }
}

function compareNames(one: string, other: string): number {
  return byName.compare(one, other) || (one < other ? -1 : Number(one > other))
}

/** By what this branch has: less than nothing, nothing (where nobody ever counted, too), something. */
function stocked(branchId: BranchId): ListOrder {
  const counted = (sign: '<' | '>'): Portion => ({
    group: null,
    from: 'product_stock AS stock CROSS JOIN product ON product.id = stock.product_id',
    where: { text: `stock.branch_id = ? AND stock.quantity_thousandths ${sign} 0`, values: [branchId] },
    also: every,
    key: 'stock.quantity_thousandths',
    id: 'stock.product_id',
  })
  const none: Portion = {
    group: null,
    from: 'product',
    where: every,
    also: {
      text: `NOT EXISTS (SELECT 1 FROM product_stock WHERE branch_id = ? AND product_id = product.id
        AND quantity_thousandths <> 0)`,
      values: [branchId],
    },
    key: null,
    id: 'product.id',
  }
  return {
    portions: [counted('<'), none, counted('>')],
    placeOf: ({ key }) => 1 + Math.sign(Number(key)),
    groups: null,
    key: 'coalesce(stock.quantity_thousandths, 0)',
  }
}
