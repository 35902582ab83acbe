import type { ProductStock } from '#shared/goods/stock/movements/movement-operations'
import type { ProductId } from '#shared/kernel/ids'
import type { Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../../platform/database/desk'
import type { Caller } from '../../../store/access/caller'
import { recordAction } from '../../../store/audit/record-action'
import { productStock } from './movement-queries'

/** Says how much of a product the branch wants to have at least; null: nothing. */
export function setMinimum(
  desk: Desk,
  caller: Caller,
  { productId, minimum }: { readonly productId: ProductId; readonly minimum: Thousandths | null },
): Result<ProductStock, { readonly code: 'unknown-product' }> {
  const { branchId } = desk.terminal
  return desk.database.write((db) => {
    const before = productStock(db, { branchId, productId })
    if (!before) return fail({ code: 'unknown-product' as const })
    db.run('DELETE FROM stock_minimum WHERE branch_id = ? AND product_id = ?', branchId, productId)
    if (minimum !== null)
      db.insert('stock_minimum', {
        branch_id: branchId,
        product_id: productId,
        minimum_thousandths: minimum,
      })
    const detail = {
      product: before.description,
      ...(before.minimum !== null && { quantityBefore: before.minimum }),
      ...(minimum !== null && { quantity: minimum }),
    }
    recordAction(db, desk, caller, { action: 'stock.set-minimum', saleId: null, detail })
    return ok({ ...before, minimum })
  })
}
