import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** The integer this file has for what all tills call by a uid; null where it is not known here. */
export function idOf(db: ReadDb, table: 'product' | 'family' | 'brand', uid: string): number | null {
  return db.get<{ id: number }>(`SELECT id FROM ${table} WHERE uid = ?`, uid)?.id ?? null
}

export function isCustomerKnown(db: ReadDb, uid: string): boolean {
  return db.get('SELECT 1 FROM customer WHERE id = ?', uid) !== undefined
}

/**
 * The order a sale of another till received. One of before tills told each other of orders is known only where it was made;
 * of two that received one while nobody could be asked, a person sees to the second (`order-claim-rows.ts`).
 */
export function orderToReceive(db: ReadDb, uid: string | null): string | null {
  if (uid === null) return null
  const isFree = db.get(
    `SELECT 1 FROM sales_order WHERE id = ?
       AND NOT EXISTS (SELECT 1 FROM sale WHERE order_id = sales_order.id AND state <> 'cancelled')`,
    uid,
  )
  return isFree === undefined ? null : uid
}

/** The goods of some lines by the integers of this file, or which of them is not known here. */
export function productIds(
  db: ReadDb,
  lines: readonly { readonly product: string }[],
): { readonly idOf: (uid: string) => number } | { readonly lacks: string } {
  const ids = new Map<string, number>()
  for (const { product } of lines) {
    const id = idOf(db, 'product', product)
    if (id === null) return { lacks: `product ${product}` }
    ids.set(product, id)
  }
  return {
    idOf: (uid) => {
      const id = ids.get(uid)
      if (id === undefined) throw new Error(`Product ${uid} is on no line`)
      return id
    },
  }
}

/** No number another copy of the file gave at this terminal is given again. */
export function raiseNumber(
  db: WriteDb,
  terminalId: number,
  column: 'next_sale_number' | 'next_return_number' | 'next_receiving_number',
  given: number,
): void {
  db.run(`UPDATE terminal SET ${column} = ? WHERE id = ? AND ${column} <= ?`, given + 1, terminalId, given)
}
