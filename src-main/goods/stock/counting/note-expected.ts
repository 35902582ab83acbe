import type { WriteDb } from '../../../platform/database/connection'

/** Notes on a counted line what there should be now, and the last movement known. */
export function noteExpected(db: WriteDb, lineId: string, at: number): void {
  db.run(
    `UPDATE stock_document_line SET at = ?, (expected_thousandths, seen_movement) = (
       SELECT coalesce(max(product_stock.quantity_thousandths), 0), max(last_movement)
       FROM stock_document JOIN product_stock ON product_stock.branch_id = stock_document.branch_id
       WHERE stock_document.id = document_id AND product_stock.product_id = stock_document_line.product_id)
     WHERE id = ?`,
    at,
    lineId,
  )
}
