import type { CustomerId, Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

interface ErasureRow {
  readonly customerId: CustomerId
  readonly at: Instant
}

/** Who was erased, for good. */
export function erasures(db: ReadDb): ErasureRow[] {
  return db.all('SELECT customer_id AS customerId, at FROM erasure ORDER BY at, customer_id')
}

/** Whether what lies outside the rows is still to be cleaned of somebody. */
export function isCleaningOwed(db: ReadDb): boolean {
  return db.get('SELECT 1 FROM erasure WHERE cleaned_at IS NULL LIMIT 1') !== undefined
}

export function markCleaned(db: WriteDb, at: Instant): void {
  db.run('UPDATE erasure SET cleaned_at = ? WHERE cleaned_at IS NULL', at)
}
