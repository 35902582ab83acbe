import type { Instant, ReturnId, SaleId } from '#shared/kernel/ids'
import type { WriteDb } from '../../platform/database/connection'

/**
 * Takes the lines of a sale out of stock ('sale'), or puts them back ('void'): a signed movement in thousandths for
 * each line, and its effect on the balance. Stock may fall below zero: the goods are in the customer's hand.
 */
export function moveStock(db: WriteDb, saleId: SaleId, kind: 'sale' | 'void', at: Instant): void {
  const sign = kind === 'sale' ? -1 : 1
  db.run(
    `INSERT INTO stock_movement (line_id, kind, branch_id, product_id, quantity_thousandths, at)
     SELECT sale_line.id, ?, branch_id, product_id, ? * quantity_thousandths, ?
     FROM sale_line JOIN sale ON sale.id = sale_id WHERE sale_id IN (?) AND cancelled = 0`,
    kind,
    sign,
    at,
    saleId,
  )
  db.run(
    `INSERT INTO product_stock (branch_id, product_id, quantity_thousandths)
     SELECT branch_id, product_id, ? * quantity_thousandths
     FROM sale_line JOIN sale ON sale.id = sale_id WHERE sale_id IN (?) AND cancelled = 0
     ON CONFLICT (branch_id, product_id)
     DO UPDATE SET quantity_thousandths = quantity_thousandths + excluded.quantity_thousandths`,
    sign,
    saleId,
  )
}

/** Puts the goods of a return back into the stock of its branch. */
export function takeStockBack(db: WriteDb, returnId: ReturnId, at: Instant): void {
  db.run(
    `INSERT INTO stock_movement (return_line_id, kind, branch_id, product_id, quantity_thousandths, at)
     SELECT return_line.id, 'return', branch_id, product_id, quantity_thousandths, ?
     FROM return_line JOIN return ON return.id = return_id WHERE return_id IN (?)`,
    at,
    returnId,
  )
  db.run(
    `INSERT INTO product_stock (branch_id, product_id, quantity_thousandths)
     SELECT branch_id, product_id, quantity_thousandths
     FROM return_line JOIN return ON return.id = return_id WHERE return_id IN (?)
     ON CONFLICT (branch_id, product_id)
     DO UPDATE SET quantity_thousandths = quantity_thousandths + excluded.quantity_thousandths`,
    returnId,
  )
}
