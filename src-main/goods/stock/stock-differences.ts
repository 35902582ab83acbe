import { setImmediate } from 'node:timers/promises'
import type { BranchId, ProductId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** A product whose stock is not what its movements say. */
interface StockDifference {
  readonly branchId: BranchId
  readonly productId: ProductId
}

/** Rows looked at between two moments in which a scan may be answered. */
const stretch = 20_000

/**
 * What is wrong with the books of the stock: nothing ever, unless somebody wrote to the file by hand. Each movement goes on
 * from the one before it, and the stock is what the last one left; so it is the sum of them all. Read in stretches: a
 * shop's movements are millions, and the till goes on meanwhile.
 */
export async function stockDifferences(
  db: ReadDb,
  stop: AbortSignal,
  progress: (done: number, of: number) => void,
): Promise<readonly StockDifference[]> {
  const found: StockDifference[] = []
  const movements = highest(db, 'SELECT max(id) AS id FROM stock_movement')
  const products = highest(db, 'SELECT max(id) AS id FROM product')
  const branches = db.all<{ id: number }>('SELECT id FROM branch ORDER BY id')
  const of = movements + products * branches.length
  let done = 0
  async function look(sql: string, last: number, ...where: number[]): Promise<void> {
    for (let after = 0; after < last && !stop.aborted; after += stretch) {
      found.push(...db.all<StockDifference>(sql, ...where, after, after + stretch))
      done += Math.min(stretch, last - after)
      progress(done, of)
      await setImmediate()
    }
  }
  await look(unbroken, movements)
  for (const { id } of branches) await look(asTheLastOneLeft, products, id)
  return found
}

const unbroken = `
  SELECT moved.branch_id AS branchId, moved.product_id AS productId
  FROM stock_movement AS moved LEFT JOIN stock_movement AS before ON before.id = moved.previous_id
  WHERE moved.id > ? AND moved.id <= ?
    AND (moved.balance_thousandths <> coalesce(before.balance_thousandths, 0) + moved.quantity_thousandths
      OR before.branch_id <> moved.branch_id OR before.product_id <> moved.product_id)`

const asTheLastOneLeft = `
  SELECT product_stock.branch_id AS branchId, product_stock.product_id AS productId
  FROM product_stock LEFT JOIN stock_movement ON id = last_movement
  WHERE product_stock.branch_id = ? AND product_stock.product_id > ? AND product_stock.product_id <= ?
    AND product_stock.quantity_thousandths <> coalesce(balance_thousandths, 0)`

function highest(db: ReadDb, sql: string): number {
  return db.get<{ id: number | null }>(sql)?.id ?? 0
}
