import type { ProductId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** What the trail calls the product. */
export function productCodeOf(db: ReadDb, id: ProductId): string {
  return db.get<{ code: string }>('SELECT code FROM product WHERE id = ?', id)?.code ?? ''
}
