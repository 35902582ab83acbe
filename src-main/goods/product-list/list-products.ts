import type { ListCursor, ListedProduct, ProductSort } from '#shared/goods/product-list/listed-product'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import type { BranchId, Instant } from '#shared/kernel/ids'
import type { Sql } from '../../platform/condition/sql'
import type { ReadDb } from '../../platform/database/connection'
import { narrowing } from './filter-sql'
import { listOrder } from './list-orders'
import { listedProducts } from './listed-product-queries'
import { sortFound } from './sort-found'
import { walkPortions } from './walk-portions'

export interface ListQuestion {
  readonly filter: ProductFilter
  readonly sort: ProductSort
  /** Behind it; null from the first one on. */
  readonly after: ListCursor | null
  readonly limit: number
}

export interface ListPage {
  readonly products: ListedProduct[]
  /** Where it goes on; null where there is no more. */
  readonly next: ListCursor | null
}

export interface ListPlace {
  readonly branchId: BranchId
  readonly at: Instant
}

/** What a page may cost. */
export interface Effort {
  /** So many are sorted as they are found. */
  readonly sorts: number
  /** Of more, so many are looked at one after the other; each is dearer where it is asked its words. */
  readonly looks: number
  readonly wordLooks: number
  /** Said in long statements: true of every row. */
  readonly going: '1' | 'going()'
}

/** Whoever sells waits for main meanwhile: some thousandths of a second, whatever is asked. */
export const besideSelling: Effort = { sorts: 5000, looks: 5000, wordLooks: 200, going: '1' }

/** In the worker nobody waits. */
export const atLeisure: Effort = { sorts: 1e9, looks: 1e9, wordLooks: 1e9, going: 'going()' }

/**
 * A page of products in order, however many there are: where an index knows few that may be meant, they are sorted; otherwise
 * the index that has the order is walked. Undefined where that would take more than may be given to it.
 */
export function listProducts(
  db: ReadDb,
  question: ListQuestion,
  { branchId, at }: ListPlace,
  effort: Effort,
): ListPage | undefined {
  const order = listOrder(db, question.sort.by, branchId)
  const found = narrowing(question.filter).find((ids) => isFew(db, ids, effort.sorts))
  const page = found
    ? sortFound(db, question, order, { found, branchId, going: effort.going })
    : walkPortions(db, question, order, effort)
  return page && { products: listedProducts(db, page.ids, { branchId, at }), next: page.next }
}

function isFew(db: ReadDb, { text, values }: Sql, most: number): boolean {
  const row = db.get<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM (${text}) LIMIT ?)`,
    ...values,
    most + 1,
  )
  return row !== undefined && row.count <= most
}
