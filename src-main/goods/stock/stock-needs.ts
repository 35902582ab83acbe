import { stockAgrees, type StockNeeds } from '#shared/goods/stock/stock-needs'
import type { ReadDesk } from '../../platform/database/desk'
import { stockCheckJobId } from './stock-check-job'

/** What of the stock somebody should see to. */
export function stockNeeds({ database }: Pick<ReadDesk, 'database'>): StockNeeds {
  const checked = database.get<{ at: number; words: string }>(
    `SELECT ended_at AS at, result AS words FROM job_run
     WHERE job IN (?) AND state = 'done' ORDER BY id DESC LIMIT 1`,
    stockCheckJobId,
  )
  return { disagrees: checked === undefined || checked.words === stockAgrees ? null : checked }
}
