import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import { writeCsv } from '../../platform/table-file/write-csv'
import { writeXlsx } from '../../platform/table-file/write-xlsx'
import type { Work } from '../../platform/worker/task'
import { filterSql } from './filter-sql'
import { listProducts, type ListPage } from './list-products'
import { atLeisure, type ListPlace, type ListQuestion } from './list-question'
import { productPages, sheetColumns, type SheetOrder } from './product-sheet'

export interface SheetFileOrder extends SheetOrder {
  readonly format: keyof typeof writers
  readonly file: string
  readonly timeZone: string
}

export interface PageOrder {
  readonly question: ListQuestion
  readonly place: ListPlace
}

const writers = { csv: writeCsv, xlsx: writeXlsx }

/** What the worker does for the list of products. */
export const productListTasks = {
  /** What would take main too long. */
  'product-list.read-page': ({ question, place }: PageOrder, { db }: Work): ListPage =>
    listProducts(db, question, place, atLeisure) ?? { products: [], next: null },
  'product-list.read-count': (filter: ProductFilter, { db }: Work): number => {
    const { text, values } = filterSql(filter, 'listed')
    return (
      db.get<{ count: number }>(`SELECT count(*) AS count FROM product WHERE ${text} AND going()`, ...values)
        ?.count ?? 0
    )
  },
  /** Writes all that is found, in the list's own order; answers how many. */
  'product-list.write-sheet': (order: SheetFileOrder, work: Work): Promise<number> =>
    writers[order.format](order.file, {
      name: 'Produtos',
      columns: sheetColumns,
      pages: productPages(order, work),
      timeZone: order.timeZone,
    }),
}
export type ProductListTasks = typeof productListTasks
