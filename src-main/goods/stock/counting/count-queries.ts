import type { Counted, CountFigures } from '#shared/goods/stock/counting/count-operations'
import { countScopeSchema, type CountScope } from '#shared/goods/stock/counting/count-scope'
import type { BranchId, ProductId } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { assertNever } from '#shared/kernel/result'
import type { ReadDb } from '../../../platform/database/connection'

/** A count as its figures are made of it. */
export interface Count {
  readonly id: string
  readonly branchId: BranchId
  readonly scope: CountScope
}

export function findCount(db: ReadDb, id: string): Count | undefined {
  const row = db.get<{ branchId: BranchId; scope: string }>(
    `SELECT branch_id AS branchId, scope FROM stock_document WHERE id = ? AND kind = 'count'`,
    id,
  )
  return row && { id, branchId: row.branchId, scope: countScopeSchema.parse(JSON.parse(row.scope)) }
}

/** What is counted, as a test of `product`, with the uid it asks for. */
function inScope(scope: CountScope): { readonly sql: string; readonly uid: string | null } {
  switch (scope.kind) {
    case 'everything':
      return { sql: '?', uid: '1' }
    case 'family':
      return { sql: 'family_id = (SELECT id FROM family WHERE uid = ?)', uid: scope.uid }
    case 'brand':
      return { sql: 'brand_id = (SELECT id FROM brand WHERE uid = ?)', uid: scope.uid }
    case 'chosen':
      return { sql: '? IS NOT NULL', uid: null }
    default:
      return assertNever(scope)
  }
}

/** Whether a product is among what is counted; of chosen goods, whatever is read is. */
export function isCounted(db: ReadDb, { scope }: Pick<Count, 'scope'>, productId: ProductId): boolean {
  if (scope.kind === 'chosen') return true
  const { sql, uid } = inScope(scope)
  return db.get(`SELECT 1 FROM product WHERE ${sql} AND id = ?`, uid, productId) !== undefined
}

/**
 * What there should have been when a line was counted: what was noted then, and what is known by now to have happened before
 * it, as another till's sale heard of later (ADR 0027).
 */
const expected = `
  expected_thousandths + coalesce((
    WITH RECURSIVE since (id) AS (
      SELECT last_movement FROM product_stock
      WHERE product_stock.branch_id = document.branch_id AND product_stock.product_id = line.product_id
        AND last_movement > coalesce(seen_movement, 0)
      UNION ALL SELECT previous_id FROM since JOIN stock_movement ON stock_movement.id = since.id
      WHERE previous_id > coalesce(seen_movement, 0))
    SELECT sum(quantity_thousandths) FROM since JOIN stock_movement ON stock_movement.id = since.id
    WHERE stock_movement.at < line.at), 0)`

const counted = `
  SELECT line.id, line.product_id AS productId, line.quantity_thousandths AS counted, ${expected} AS expected
  FROM stock_document_line AS line JOIN stock_document AS document ON document.id = line.document_id
  WHERE line.document_id = ?`

/** The lines of a count with what there should have been. */
export function countedLines(
  db: ReadDb,
  id: string,
): {
  readonly id: string
  readonly productId: ProductId
  readonly counted: number
  readonly expected: number
}[] {
  return db.all(counted, id)
}

/** Products in stock, of what is counted, that nobody counted. */
const uncounted = (scope: CountScope) => `
  SELECT product.id AS productId, NULL AS counted, quantity_thousandths AS expected
  FROM product_stock JOIN product ON product.id = product_stock.product_id
  WHERE ${inScope(scope).sql} AND branch_id = ? AND quantity_thousandths <> 0
    AND NOT EXISTS (SELECT 1 FROM stock_document_line WHERE document_id = ? AND product_id = product.id)`

export function uncountedProducts(
  db: ReadDb,
  { id, branchId, scope }: Count,
): { readonly productId: ProductId; readonly expected: number }[] {
  return db.all(uncounted(scope), inScope(scope).uid, branchId, id)
}

const worth = 'CAST(round((coalesce(counted, 0) - expected) * price_cents / 1000.0) AS INTEGER)'

export function countFigures(db: ReadDb, count: Count): CountFigures {
  const side = (where: string) =>
    `json_object('products', count(*) FILTER (WHERE ${where}), 'worth', coalesce(sum(${worth}) FILTER (WHERE ${where}), 0))`
  const row = db.get<{ counted: number; equal: number; short: string; over: string }>(
    `SELECT count(*) AS counted, count(*) FILTER (WHERE counted = expected) AS equal,
            ${side('counted < expected')} AS short, ${side('counted > expected')} AS over
     FROM (${counted}) AS one JOIN product ON product.id = productId`,
    count.id,
  )
  const left = db.get<CountFigures['uncounted']>(
    `SELECT count(*) AS products, coalesce(sum(${worth}), 0) AS worth
     FROM (${uncounted(count.scope)}) AS one JOIN product ON product.id = productId`,
    inScope(count.scope).uid,
    count.branchId,
    count.id,
  )
  const read = (json: string | undefined): CountFigures['short'] =>
    json === undefined ? { products: 0, worth: ZERO } : (JSON.parse(json) as CountFigures['short'])
  return {
    counted: row?.counted ?? 0,
    equal: row?.equal ?? 0,
    short: read(row?.short),
    over: read(row?.over),
    uncounted: left ?? { products: 0, worth: ZERO },
  }
}

const atOnce = 100

/** Those that differ, what is missing most first; or those nobody counted. */
export function countDifferences(
  db: ReadDb,
  count: Count,
  which: 'different' | 'uncounted',
  skip: number,
): { readonly products: Counted[]; readonly next: number | null } {
  const { uid } = inScope(count.scope)
  const [rows, values] =
    which === 'different'
      ? [`SELECT * FROM (${counted}) WHERE counted <> expected`, [count.id]]
      : [uncounted(count.scope), [uid, count.branchId, count.id]]
  const products = db.all<Counted>(
    `SELECT productId, code, description,
            trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color) AS variant, unit, counted,
            expected, ${worth} AS worth
     FROM (${rows}) AS one JOIN product ON product.id = productId ORDER BY worth, product.id LIMIT ? OFFSET ?`,
    ...values,
    atOnce + 1,
    skip,
  )
  return { products: products.slice(0, atOnce), next: products.length > atOnce ? skip + atOnce : null }
}
