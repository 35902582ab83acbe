import type { BranchId, ProductId } from '#shared/kernel/ids'
import { thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import type { ReadDb } from '../../platform/database/connection'

/** What a branch has of a product, in thousandths: nothing where it never moved, less than nothing where more was sold. */
export function stockOf(db: ReadDb, branchId: BranchId, productId: ProductId): Thousandths {
  const row = db.get<{ quantity: number }>(
    'SELECT quantity_thousandths AS quantity FROM product_stock WHERE branch_id = ? AND product_id = ?',
    branchId,
    productId,
  )
  return thousandths(row?.quantity ?? 0)
}
