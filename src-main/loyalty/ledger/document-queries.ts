import type { SaleId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import type { LoyaltyDocument } from '../port/loyalty-program'

/** How an operator knows a finished sale: decided when it was finished, the same ever after. */
export function documentOf(db: ReadDb, saleId: SaleId): LoyaltyDocument {
  const row = db.get<LoyaltyDocument>(
    `SELECT sale.id AS saleId, CAST(sale.number AS TEXT) AS number, CAST(sale.terminal_id AS TEXT) AS series,
            finished_at AS issuedAt, operator.code AS seller
     FROM sale LEFT JOIN operator ON operator.id = salesperson_id WHERE sale.id = ? AND sale.number IS NOT NULL`,
    saleId,
  )
  if (!row) throw new Error('Only a finished sale has a document')
  return row
}

/** The code of the salesperson of a sale in progress. */
export function sellerOf(db: ReadDb, saleId: SaleId): string | null {
  return (
    db.get<{ seller: string | null }>(
      'SELECT operator.code AS seller FROM sale LEFT JOIN operator ON operator.id = salesperson_id WHERE sale.id = ?',
      saleId,
    )?.seller ?? null
  )
}
