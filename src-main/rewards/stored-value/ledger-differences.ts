import type { ValueUnit } from '#shared/rewards/stored-value/value-kind'
import type { ReadDb } from '../../platform/database/connection'

/** An account that does not hold what its transfers and what is kept of it say, or a unit whose accounts do not sum to nothing. */
export interface LedgerDifference {
  readonly of: string
  readonly unit: ValueUnit
  readonly by: number
}

/** What is wrong with the ledger of stored value: nothing ever, unless somebody wrote to the file by hand. */
export function ledgerDifferences(db: ReadDb): LedgerDifference[] {
  return [
    ...db.all<LedgerDifference>(
      `SELECT 'soma' AS of, unit, sum(balance) AS by FROM value_account
       GROUP BY unit HAVING sum(balance) <> 0 ORDER BY unit`,
    ),
    ...db.all<LedgerDifference>(
      `SELECT coalesce('final ' || substr(code, -4), id) AS of, unit, balance - moved AS by FROM (
         SELECT id, code, unit, balance,
           (SELECT coalesce(sum(amount), 0) FROM value_transfer WHERE to_account = value_account.id)
           - (SELECT coalesce(sum(amount), 0) FROM value_transfer WHERE from_account = value_account.id) AS moved
         FROM value_account)
       WHERE balance <> moved ORDER BY id`,
    ),
    ...db.all<LedgerDifference>(
      `SELECT 'reservas de ' || coalesce('final ' || substr(code, -4), id) AS of, unit, held - kept AS by FROM (
         SELECT id, code, unit, held, (SELECT coalesce(sum(amount), 0) FROM value_hold
           WHERE account_id = value_account.id AND state = 'held') AS kept
         FROM value_account)
       WHERE held <> kept ORDER BY id`,
    ),
  ]
}
