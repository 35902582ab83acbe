import { basePrice } from '#shared/goods/pricing/base-price'
import type { OrderId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { quotePaper } from '#shared/selling/receipt/papers/quote-paper'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { customerById } from '../../customers/customer/customer-rows'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDesk } from '../../platform/database/desk'
import { operatorName } from '../../store/access/operator-queries'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { viewBasket } from '../sale/view-basket'
import { numberedIn } from './numbered-in'
import { findOrder } from './order-rows'

/** A quote as the customer takes it home; an order prints the same, as what it is. */
export function orderPaper(
  { database, terminal }: ReadDesk,
  orderId: OrderId,
): Result<ReceiptDocument, { readonly code: 'order-not-found' }> {
  const order = findOrder(database, terminal.branchId, orderId)
  if (!order) return fail({ code: 'order-not-found' })
  const { state, createdAt, validUntil, notes, plan, customerId, salespersonId } = order
  const figures = saleFigures(database, order)
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  return ok(
    quotePaper({
      shop: receiptShop(database, order.branchId),
      number: numberedIn(database, order.branchId)(order),
      isQuote: state === 'quote',
      createdAt,
      timeZone: shopTimeZone(database, order.branchId),
      validUntil,
      notes,
      plan,
      customerName: customerId === null ? null : (customerById(database, customerId)?.name ?? null),
      salespersonName: salespersonId === null ? null : operatorName(database, salespersonId),
      lines: order.lines.flatMap((line, index) => {
        const figure = priced.get(line.id)
        return figure ? [{ ...line, ...figure, unitPrice: basePrice(line), position: index + 1 }] : []
      }),
      totals: viewBasket(database, order, figures).totals,
    }),
  )
}
