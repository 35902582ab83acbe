import type { LoadId, SaleId } from '#shared/kernel/ids'
import type { Load } from '#shared/selling/sale/load'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** The value bought with a sale, in the order it was added; what was taken off again is not among it. */
export function loadsOfSale(db: ReadDb, saleId: SaleId): Load[] {
  return db.all(
    `SELECT sale_load.id, kind, account_id AS account, substr(code, -4) AS ending, amount_cents AS amount
     FROM sale_load JOIN value_account ON value_account.id = account_id
     WHERE sale_id IN (?) AND removed = 0 ORDER BY sale_load.rowid`,
    saleId,
  )
}

/** Whether this load was ever on a sale: sent again once it was taken off, it is not added. */
export function loadExists(db: ReadDb, id: LoadId): boolean {
  return db.get('SELECT 1 FROM sale_load WHERE id = ?', id) !== undefined
}

/** Brings the stored value of a sale from what it was to what it is; what leaves it stays on disk. */
export function saveLoads(
  db: WriteDb,
  saleId: SaleId,
  before: readonly Load[],
  after: readonly Load[],
): void {
  if (before === after) return
  const kept = new Set(after.map(({ id }) => id))
  const known = new Set(before.map(({ id }) => id))
  for (const { id } of before) if (!kept.has(id)) db.update('sale_load', id, { removed: 1 })
  for (const load of after) if (!known.has(load.id)) insertLoad(db, saleId, load)
}

export function insertLoad(
  db: WriteDb,
  saleId: string,
  { id, account, amount }: Pick<Load, 'id' | 'account' | 'amount'>,
): void {
  db.insert('sale_load', { id, sale_id: saleId, account_id: account, amount_cents: amount })
}
