import { lineTogether, wholeTogether } from '#shared/goods/pricing/discounts-together'
import type { LineId, OrderId } from '#shared/kernel/ids'
import { ok, type Result } from '#shared/kernel/result'
import { openQuote, type OrderNotOpen } from '#shared/selling/order/order'
import type { OrderView } from '#shared/selling/order/order-view'
import { withLine } from '#shared/selling/sale/sale-edits'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { withinLimit, type AskedDiscount, type LimitRefusal } from '../sale/discounts/discount-limit'
import { editOrder } from './edit-order'
import { keptNumber } from './numbered-in'

interface Asked {
  readonly orderId: OrderId
  /** Null for the whole order. */
  readonly lineId: LineId | null
  readonly discount: AskedDiscount | null
}

type DiscountRefusal = OrderNotOpen | LimitRefusal | { readonly code: 'line-not-found' }

/** Gives or (null) takes back a discount on an item or the whole quote, by the limits a sale has (FEATURES A4). */
export function discountOrder(
  desk: Desk,
  caller: Caller,
  { orderId, lineId, discount: asked }: Asked,
): Result<OrderView, DiscountRefusal> {
  return editOrder<DiscountRefusal>(desk, orderId, (order, db) => {
    const quote = openQuote(order)
    if (!quote.ok) return quote
    const together =
      asked &&
      (lineId === null
        ? wholeTogether(saleFigures(db, { ...order, discount: null }), asked.value)
        : lineTogether(order, saleFigures(db, order), { lineId, value: asked.value }))
    const authority = withinLimit(caller, asked, together ?? undefined)
    if (!authority.ok) return authority
    const { approver, discount, discountAmount } = authority.value
    const edited =
      lineId === null
        ? ok({ ...order, discount })
        : withLine(order, lineId, (line) => ({ ...line, discount }))
    if (edited.ok) {
      const detail = { order: keptNumber(db, order), line: lineId, discount: asked, discountAmount }
      recordAction(db, desk, { ...caller, approver }, { action: 'order.discount', saleId: null, detail })
    }
    return edited
  })
}
