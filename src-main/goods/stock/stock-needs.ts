import { stockAgrees, type StockNeeds } from '#shared/goods/stock/stock-needs'
import type { ReadDesk } from '../../platform/database/desk'
import { stockCheckJobId } from './stock-check-job'

/** What of the stock somebody should see to. */
export function stockNeeds({ database, terminal }: Pick<ReadDesk, 'database' | 'terminal'>): StockNeeds {
  const checked = database.get<{ at: number; words: string }>(
    `SELECT ended_at AS at, result AS words FROM job_run
     WHERE job IN (?) AND state = 'done' ORDER BY id DESC LIMIT 1`,
    stockCheckJobId,
  )
  const count = (sql: string): number => database.get<{ count: number }>(sql, terminal.branchId)?.count ?? 0
  return {
    disagrees: checked === undefined || checked.words === stockAgrees ? null : checked,
    low: count(low),
    missing: count(missing),
  }
}

const low = `
  SELECT count(*) AS count FROM stock_minimum JOIN product ON product.id = stock_minimum.product_id AND active = 1
  LEFT JOIN product_stock ON product_stock.branch_id = stock_minimum.branch_id
    AND product_stock.product_id = stock_minimum.product_id
  WHERE stock_minimum.branch_id = ? AND coalesce(quantity_thousandths, 0) < minimum_thousandths`

const missing = 'SELECT count(*) AS count FROM product_stock WHERE branch_id = ? AND quantity_thousandths < 0'
