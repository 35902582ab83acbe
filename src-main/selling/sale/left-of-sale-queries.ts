import type { LineId, ProductId, SaleId } from '#shared/kernel/ids'
import { leftOf, type SoldLine } from '#shared/selling/returns/returned-share'
import type { ReadDb } from '../../platform/database/connection'

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

/** Whether everything of the sale came back. */
export function isAllBack(db: ReadDb, saleId: SaleId): boolean {
  return soldLinesOf(db, saleId).every((line) => leftOf(line) === 0)
}

/** Whether anything of the sale came back, be it worth nothing. */
export function hasReturns(db: ReadDb, saleId: SaleId): boolean {
  return db.get('SELECT 1 FROM return WHERE sale_id = ? LIMIT 1', saleId) !== undefined
}
