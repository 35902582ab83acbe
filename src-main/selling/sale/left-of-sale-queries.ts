import type { LineId, ProductId, SaleId } from '#shared/kernel/ids'
import { leftOf, type SoldLine } from '#shared/selling/returns/returned-share'
import type { Load } from '#shared/selling/sale/load'
import type { ReadDb } from '../../platform/database/connection'
import { loadsOfSale } from './load-rows'

/** A sold line with how much of it came back over all earlier returns. */
interface StoredSoldLine extends SoldLine {
  readonly id: LineId
  readonly position: number
  readonly productId: ProductId
  readonly code: string
  readonly description: string
  readonly variant: string
  readonly unit: string
}

/** The lines of a finished sale that count, with what came back of each; thousandths and cents. */
export function soldLinesOf(db: ReadDb, saleId: SaleId): StoredSoldLine[] {
  return db.all(
    `SELECT id, position, product_id AS productId, code, description, variant, unit,
            quantity_thousandths AS quantity, gross_cents AS gross, net_cents AS net,
            (SELECT coalesce(sum(back.quantity_thousandths), 0) FROM return_line AS back
             WHERE back.sale_line_id = sale_line.id) AS returned
     FROM sale_line WHERE sale_id IN (?) AND cancelled = 0 ORDER BY position`,
    saleId,
  )
}

/** The value bought with a finished sale, with whether it was given back. */
export function soldLoadsOf(db: ReadDb, saleId: SaleId): (Load & { readonly returned: boolean })[] {
  const back = db.all<{ id: string }>(
    'SELECT id FROM sale_load WHERE sale_id IN (?) AND return_id IS NOT NULL',
    saleId,
  )
  const returned = new Set(back.map(({ id }) => id))
  return loadsOfSale(db, saleId).map((load) => ({ ...load, returned: returned.has(load.id) }))
}

/** Whether everything of the sale came back. */
export function isAllBack(db: ReadDb, saleId: SaleId): boolean {
  return soldLinesOf(db, saleId).every((line) => leftOf(line) === 0)
}

/** Whether anything of the sale came back, be it worth nothing. */
export function hasReturns(db: ReadDb, saleId: SaleId): boolean {
  return db.get('SELECT 1 FROM return WHERE sale_id = ? LIMIT 1', saleId) !== undefined
}
