import type { ProductId } from '#shared/kernel/ids'
import { formatQuantity, thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import { soldLines, type Sale } from '#shared/selling/sale/sale'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { stockOf } from '../../../goods/stock/stock-queries'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import type { Desk } from '../../../platform/database/desk'
import { authorize, type AccessRefusal, type Caller } from '../../../store/access/caller'
import { recordAction } from '../../../store/audit/record-action'
import { readParameter } from '../../../store/settings/parameters-in-force'

export type StockRefusal =
  | AccessRefusal
  | { readonly code: 'out-of-stock'; readonly description: string; readonly left: string }

/**
 * Whether a sale may take so much of a product as it now does (FEATURES B11), asked where a line is added or raised: by
 * right or with an approval, of which the trail says how much there was. Reads the stock only where the shop blocks.
 */
export function withinStock(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  sale: Sale,
  productId: ProductId,
): Result<null, StockRefusal> {
  if (readParameter(db, 'sale.without-stock', desk.terminal) !== 'block') return ok(null)
  const left = stockOf(db, sale.branchId, productId)
  const line = soldLines(sale).find((sold) => sold.productId === productId)
  const quantity = takenBy(sale, productId)
  if (line === undefined || quantity <= left) return ok(null)
  const authority = authorize(caller, 'sale.sell-without-stock')
  if (!authority.ok) {
    if (authority.error.code !== 'not-allowed') return authority
    return fail({ code: 'out-of-stock', description: line.description, left: formatQuantity(left) })
  }
  const { approver } = authority.value
  const detail = { product: line.code, quantity, inStock: left }
  recordAction(db, desk, { ...caller, approver }, { action: 'sale.without-stock', saleId: sale.id, detail })
  return ok(null)
}

/** Says on each line whose product the branch has less of than the sale takes what there is; only where the shop warns. */
export function withStockLeft(db: ReadDb, sale: Sale, lines: readonly SaleLineView[]): SaleLineView[] {
  const place = { id: sale.terminalId, branchId: sale.branchId }
  if (readParameter(db, 'sale.without-stock', place) !== 'warn') return [...lines]
  const short = new Map<string, Thousandths>()
  for (const { id, productId } of soldLines(sale)) {
    const left = stockOf(db, sale.branchId, productId)
    if (takenBy(sale, productId) > left) short.set(id, left)
  }
  return lines.map((line) => ({ ...line, stockLeft: short.get(line.id) ?? null }))
}

function takenBy(sale: Sale, productId: ProductId): Thousandths {
  const lines = soldLines(sale).filter((line) => line.productId === productId)
  return thousandths(lines.reduce((sum, { quantity }) => sum + quantity, 0))
}
