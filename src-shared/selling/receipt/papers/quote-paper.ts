import type { Instant } from '../../../kernel/ids'
import { printedDay, printedMoment } from '../../../kernel/time/printed-date'
import { formatOrderNumber, type OrderNumber } from '../../order/order-number'
import { describePlan, type PaymentPlan } from '../../payment/payment-plan'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import type { ReceiptDocument } from '../receipt-document'
import { shopHeader, type ReceiptShop } from '../receipt-shop'
import { lineBlocks, totalBlocks, type ReceiptLine, type ReceiptSale } from './sale-receipt'

/** What a quote's paper says, with the figures already computed. Amounts in cents. */
interface QuotedOrder {
  readonly shop: ReceiptShop
  readonly number: OrderNumber
  /** Still a quote; otherwise an order already placed. */
  readonly isQuote: boolean
  readonly createdAt: Instant
  /** IANA name of the shop's time zone. */
  readonly timeZone: string
  /** The last calendar day the prices hold. */
  readonly validUntil: string
  readonly notes: string
  readonly plan: PaymentPlan | null
  readonly customerName: string | null
  readonly salespersonName: string | null
  readonly lines: readonly ReceiptLine[]
  readonly totals: ReceiptSale['totals']
}

/** Orçamento or pedido for the customer to take along (FEATURES B3): no receipt, and it says so. */
export function quotePaper(quote: QuotedOrder): ReceiptDocument {
  const name = quote.isQuote ? 'Orçamento' : 'Pedido'
  const number = formatOrderNumber(quote.number)
  const moment = printedMoment(quote.createdAt, quote.timeZone)
  return {
    kind: 'quote',
    title: `${name} ${number}`,
    blocks: [
      ...shopHeader(quote.shop),
      rule,
      centred(name.toUpperCase(), { strong: true, large: true }),
      row(`Nº ${number}`, moment, { strong: true }),
      ...(quote.customerName === null ? [] : [text(`Cliente: ${quote.customerName}`)]),
      ...(quote.salespersonName === null ? [] : [text(`Vendedor: ${quote.salespersonName}`)]),
      rule,
      ...quote.lines.flatMap(lineBlocks),
      rule,
      ...totalBlocks(quote.totals),
      ...(quote.plan === null ? [] : [row('Pagamento combinado', describePlan(quote.plan))]),
      rule,
      text(`Preços válidos até ${printedDay(quote.validUntil)}.`, { strong: true }),
      ...(quote.notes === '' ? [] : [text(quote.notes)]),
      centred('NÃO É DOCUMENTO FISCAL NEM COMPROVANTE DE PAGAMENTO'),
    ],
  }
}
