import type { BranchId, Instant, LineId, ProductId } from '../../src-shared/ids'
import type { WriteDb } from '../database/connection'

/**
 * Records a signed stock movement in thousandths and its effect on the balance.
 * Stock may fall below zero: the goods are in the customer's hand.
 */
export function moveStock(
  db: WriteDb,
  movement: {
    readonly lineId: LineId
    readonly kind: 'sale' | 'void'
    readonly branchId: BranchId
    readonly productId: ProductId
    readonly quantity: number
    readonly at: Instant
  },
): void {
  db.run(
    `INSERT INTO stock_movement (line_id, kind, branch_id, product_id, quantity_thousandths, at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    movement.lineId,
    movement.kind,
    movement.branchId,
    movement.productId,
    movement.quantity,
    movement.at,
  )
  db.run(
    `INSERT INTO product_stock (branch_id, product_id, quantity_thousandths) VALUES (?, ?, ?)
     ON CONFLICT (branch_id, product_id)
     DO UPDATE SET quantity_thousandths = quantity_thousandths + excluded.quantity_thousandths`,
    movement.branchId,
    movement.productId,
    movement.quantity,
  )
}
