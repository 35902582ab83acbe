import { z } from 'zod'
import type { BulkChoice } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { barcodeSpellings } from '#shared/goods/catalog/gtin'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import { productFilterSchema } from '#shared/goods/product-list/product-filter'
import type { ProductId } from '#shared/kernel/ids'
import type { Sql } from '../../platform/condition/sql'
import type { ReadDb } from '../../platform/database/connection'
import { filterSql } from '../product-list/filter-sql'

/** As it is kept: by uids, whatever becomes of this file. */
export const storedChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('products'), uids: z.array(z.uuid()) }),
  z.object({ kind: z.literal('filter'), filter: productFilterSchema }),
])
export type StoredChoice = z.output<typeof storedChoiceSchema>

export function storedChoice(db: ReadDb, choice: BulkChoice): StoredChoice {
  if (choice.kind === 'filter') return choice
  const uids = db
    .all<{ uid: string }>(
      'SELECT uid FROM json_each(?) AS chosen JOIN product ON product.id = chosen.value ORDER BY product.id',
      JSON.stringify(choice.ids),
    )
    .map(({ uid }) => uid)
  return { kind: 'products', uids }
}

export interface Stretch {
  readonly ids: readonly ProductId[]
  /** The last product looked at. */
  readonly last: number
}

/** Products looked at in one go, so that nobody who sells waits for a filter that finds few. */
const stretch = 2000

/** The next chosen products in the order of their ids, at most so many, behind one and up to another. */
export function nextChosen(
  db: ReadDb,
  choice: StoredChoice,
  { after, until, limit }: { readonly after: number; readonly until: number; readonly limit: number },
): Stretch {
  const end = choice.kind === 'filter' ? Math.min(until, after + stretch) : until
  const { text, values } = chosenSql(choice, after, end)
  const ids = db
    .all<{ id: ProductId }>(
      `SELECT product.id AS id FROM product WHERE product.id > ? AND product.id <= ? AND ${text}
       ORDER BY product.id LIMIT ?`,
      after,
      end,
      ...values,
      limit,
    )
    .map(({ id }) => id)
  return { ids, last: ids.length === limit ? (ids.at(-1) ?? end) : end }
}

function chosenSql(choice: StoredChoice, after: number, end: number): Sql {
  if (choice.kind === 'products')
    return { text: 'product.uid IN (SELECT value FROM json_each(?))', values: [JSON.stringify(choice.uids)] }
  const { text, ...others } = choice.filter
  const rest = filterSql({ ...others, text: '' }, 'each')
  if (text === '') return rest
  const query = ftsPrefixQuery(text)
  if (query === undefined) return { text: '0', values: [] }
  const codes = barcodeSpellings(text)
  return {
    text: `${rest.text} AND product.id IN (
      SELECT rowid FROM product_search WHERE product_search MATCH ? AND rowid > ? AND rowid <= ?
      UNION ALL SELECT product_id FROM product_barcode WHERE barcode IN (${codes.map(() => '?').join(', ')}))`,
    values: [...rest.values, query, after, end, ...codes],
  }
}

export function lastProduct(db: ReadDb): number {
  return db.get<{ id: number | null }>('SELECT max(id) AS id FROM product')?.id ?? 0
}
