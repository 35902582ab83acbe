import type { BranchId, Instant, ProductId, ReturnId, SaleId } from '#shared/kernel/ids'
import { thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import type { WriteDb } from '../../platform/database/connection'
import { moveStock } from './move-stock'

interface Line {
  readonly id: string
  readonly branchId: BranchId
  readonly productId: ProductId
  readonly quantity: Thousandths
}

/** Takes the lines of a sale out of stock, or puts them back where it is cancelled as a whole. */
export function moveSoldStock(db: WriteDb, saleId: SaleId, kind: 'sale' | 'void', at: Instant): void {
  const lines = db.all<Line>(
    `SELECT sale_line.id, branch_id AS branchId, product_id AS productId, quantity_thousandths AS quantity
     FROM sale_line JOIN sale ON sale.id = sale_id WHERE sale_id IN (?) AND cancelled = 0`,
    saleId,
  )
  for (const { id, quantity, ...where } of lines)
    moveStock(db, {
      kind,
      line: id,
      ...where,
      quantity: kind === 'sale' ? thousandths(0 - quantity) : quantity,
      at,
    })
}

/** Puts the goods of a return back into the stock of its branch. */
export function takeStockBack(db: WriteDb, returnId: ReturnId, at: Instant): void {
  const lines = db.all<Line>(
    `SELECT return_line.id, branch_id AS branchId, product_id AS productId, quantity_thousandths AS quantity
     FROM return_line JOIN return ON return.id = return_id WHERE return_id IN (?)`,
    returnId,
  )
  for (const { id, ...line } of lines) moveStock(db, { kind: 'return', returnLine: id, ...line, at })
}
