import type { ListCursor, ListedProduct } from '#shared/goods/product-list/listed-product'
import type { Sql } from '../../platform/condition/sql'
import type { ReadDb } from '../../platform/database/connection'
import { narrowing } from './filter-sql'
import { listOrder } from './list-orders'
import type { Effort, ListPlace, ListQuestion } from './list-question'
import { listedProducts } from './listed-product-queries'
import { sortFound } from './sort-found'
import { walkPortions } from './walk-portions'

export interface ListPage {
  readonly products: ListedProduct[]
  /** Where it goes on; null where there is no more. */
  readonly next: ListCursor | null
}

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
