import { barcodeSpellings } from '#shared/goods/catalog/gtin'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import { joinSql, type Sql } from '../../platform/condition/sql'

const sql = (text: string, ...values: Sql['values'][number][]): Sql => ({ text, values })

/** Marks for values in a list. */
const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

const nothing = sql('SELECT NULL WHERE 0')

/** The ids of all products of the words of a filter. */
export function wordIds(text: string): Sql {
  const query = ftsPrefixQuery(text)
  if (query === undefined) return nothing
  const codes = barcodeSpellings(text)
  return sql(
    `SELECT rowid FROM product_search WHERE product_search MATCH ?
     UNION ALL SELECT product_id FROM product_barcode WHERE barcode IN (${marks(codes)})`,
    query,
    ...codes,
  )
}

/** Whether one product has the words: dear, where few are asked cheaper than all of them listed. */
function hasWords(text: string): Sql {
  const query = ftsPrefixQuery(text)
  if (query === undefined) return sql('0')
  const codes = barcodeSpellings(text)
  return sql(
    `(EXISTS (SELECT 1 FROM product_search WHERE product_search MATCH ? AND product_search.rowid = product.id)
      OR EXISTS (SELECT 1 FROM product_barcode WHERE product_id = product.id AND barcode IN (${marks(codes)})))`,
    query,
    ...codes,
  )
}

/**
 * What holds of a product the filter finds. No index is used for it (`+`): who asks walks the products in an order of its own.
 * `words`: asked of each product, or `listed` once for all of them.
 */
export function filterSql(filter: ProductFilter, words: 'each' | 'listed'): Sql {
  const { text, family, brand, active, barcode, price } = filter
  const parts = [
    ...(text === ''
      ? []
      : words === 'each'
        ? [hasWords(text)]
        : [joinSql([sql('product.id IN ('), wordIds(text), sql(')')], '')]),
    ...(family === null ? [] : [sql('+product.family_id = (SELECT id FROM family WHERE uid = ?)', family)]),
    ...(brand === null ? [] : [sql('+product.brand_id = (SELECT id FROM brand WHERE uid = ?)', brand)]),
    ...(active === null ? [] : [sql('+product.active = ?', Number(active))]),
    ...(barcode === null
      ? []
      : [
          sql(`${barcode ? '' : 'NOT '}EXISTS (SELECT 1 FROM product_barcode WHERE product_id = product.id)`),
        ]),
    ...(price === null ? [] : [sql(`+product.price_cents ${price ? '>' : '='} 0`)]),
  ]
  return parts.length === 0 ? sql('1') : joinSql(parts, ' AND ')
}

/** What alone narrows the products to few, where an index knows it: the ids of all of them. */
export function narrowing({ text, family, brand, active }: ProductFilter): Sql[] {
  return [
    ...(text === '' ? [] : [wordIds(text)]),
    ...(family === null
      ? []
      : [sql('SELECT id FROM product WHERE family_id = (SELECT id FROM family WHERE uid = ?)', family)]),
    ...(brand === null
      ? []
      : [sql('SELECT id FROM product WHERE brand_id = (SELECT id FROM brand WHERE uid = ?)', brand)]),
    ...(active === false ? [sql('SELECT id FROM product WHERE active = 0')] : []),
  ]
}
