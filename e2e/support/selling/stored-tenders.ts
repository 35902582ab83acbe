import { askDatabase } from '../app/till'

interface StoredTender {
  readonly kind: string
  /** Cents. */
  readonly amount: number
  readonly txid: string | null
  readonly payload: string | null
}

/** The tenders of the sale being paid, in the order they were taken. */
export function storedTenders(dataFolder: string): StoredTender[] {
  return askDatabase<StoredTender>(
    dataFolder,
    `SELECT kind, amount_cents AS amount, detail ->> '$.txid' AS txid, detail ->> '$.payload' AS payload FROM sale_tender
     JOIN sale ON sale.id = sale_id AND sale.state = 'paying' WHERE sale_tender.state <> 'undone' ORDER BY sequence`,
  )
}
