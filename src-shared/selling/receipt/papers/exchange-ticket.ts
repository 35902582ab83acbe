import { formatQuantity } from '../../../kernel/money/quantity'
import { printedMoment } from '../../../kernel/time/printed-date'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import type { ReceiptDocument } from '../receipt-document'
import { shopHeader } from '../receipt-shop'
import { formatSaleNumber, saleCode } from '../sale-number'
import type { ReceiptSale } from './sale-receipt'

/** Ticket de troca: for whoever receives the present, so it names what was bought and no price (FEATURES A8). */
export function exchangeTicket(sale: ReceiptSale): ReceiptDocument {
  return {
    kind: 'exchange-ticket',
    title: `Ticket de troca ${formatSaleNumber(sale.number)}`,
    blocks: [
      ...shopHeader(sale.shop),
      rule,
      centred('TICKET DE TROCA', { strong: true, large: true }),
      row(`Nº ${formatSaleNumber(sale.number)}`, printedMoment(sale.finishedAt, sale.timeZone)),
      rule,
      ...sale.lines.flatMap((line) => [
        text([line.code, line.description, line.variant].filter((part) => part !== '').join(' ')),
        text(`    Quantidade: ${formatQuantity(line.quantity)} ${line.unit}`),
      ]),
      rule,
      centred('Para trocar, traga o produto e este ticket.'),
      { kind: 'barcode', value: saleCode(sale.terminal.id, sale.number) },
    ],
  }
}
