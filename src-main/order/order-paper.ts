import type { OrderId } from '#shared/ids'
import { basePrice } from '#shared/pricing/base-price'
import { quotePaper } from '#shared/receipt/quote-paper'
import type { ReceiptDocument } from '#shared/receipt/receipt-document'
import { fail, ok, type Result } from '#shared/result'
import { operatorName } from '../access/operator-queries'
import { customerById } from '../customer/customer-queries'
import type { Desk } from '../database/desk'
import { saleFigures } from '../pricing/price-rule-queries'
import { receiptShop } from '../receipt/receipt-sale-queries'
import { viewBasket } from '../sale/basket-view-queries'
import { shopTimeZone } from '../settings/shop-clock-queries'
import { findOrder } from './order-queries'

/** A quote as the customer takes it home; an order prints the same, as what it is. */
export function orderPaper(
  { database, terminal }: Desk,
  orderId: OrderId,
): Result<ReceiptDocument, { readonly code: 'order-not-found' }> {
  const order = findOrder(database, terminal.branchId, orderId)
  if (!order) return fail({ code: 'order-not-found' })
  const { number, state, createdAt, validUntil, notes, plan, customerId, salespersonId } = order
  const figures = saleFigures(database, order)
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  return ok(
    quotePaper({
      shop: receiptShop(database, order.branchId),
      number,
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
