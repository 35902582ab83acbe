import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../database/connection'

/** Whether somebody's data were erased: their row stays for the books, and takes nothing in any more. */
export function isErased(db: ReadDb, id: CustomerId): boolean {
  return db.get('SELECT 1 FROM erasure WHERE customer_id = ?', id) !== undefined
}
