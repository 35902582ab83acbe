import type { OpenMatter } from '#shared/customers/personal-data/personal-data-operations'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

const their = 'customer_id IN (SELECT value FROM json_each(?))'
const loyalty = `sale_id IN (SELECT id FROM sale WHERE ${their})`

/** Each answers how many there are and, where that says something, what they come to. */
const questions: Readonly<Record<OpenMatter['kind'], string>> = {
  instalments: `SELECT count(*) AS count, sum(open_cents) AS amount FROM receivable
    WHERE ${their} AND settled_at IS NULL AND cancelled_at IS NULL`,
  'stored-value': `SELECT count(*) AS count, sum(balance) AS amount FROM value_account
    WHERE ${their} AND balance > 0 AND unit = 'cents'`,
  points: `SELECT count(*) AS count, sum(balance) AS amount FROM value_account
    WHERE ${their} AND balance > 0 AND unit = 'points'`,
  orders: `SELECT count(*) AS count, sum(total_cents) AS amount FROM sales_order
    WHERE ${their} AND state IN ('waiting', 'receiving')`,
  loyalty: `SELECT count(*) AS count, NULL AS amount FROM outbox WHERE ${loyalty} AND state IN ('waiting', 'task')`,
}

/** What is not settled with somebody yet. */
export function openMatters(db: ReadDb, ids: readonly CustomerId[]): OpenMatter[] {
  return Object.entries(questions).flatMap(([kind, sql]) => {
    const row = db.get<{ count: number; amount: number | null }>(sql, JSON.stringify(ids))
    return row === undefined || row.count === 0 ? [] : [{ kind: kind as OpenMatter['kind'], ...row }]
  })
}

/** Whether a sale, or a receiving, that is not over has them as its customer. */
export function isInSale(db: ReadDb, ids: readonly CustomerId[]): boolean {
  const listed = JSON.stringify(ids)
  return (
    db.get(
      `SELECT 1 FROM sale WHERE ${their} AND state IN ('open', 'paying', 'parked')
       UNION ALL SELECT 1 FROM receiving WHERE ${their} AND state = 'open' LIMIT 1`,
      listed,
      listed,
    ) !== undefined
  )
}
