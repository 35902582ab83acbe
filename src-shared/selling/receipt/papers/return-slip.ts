import type { Instant } from '../../../kernel/ids'
import type { Cents } from '../../../kernel/money/cents'
import { formatAmount, formatCents } from '../../../kernel/money/format'
import { formatQuantity, type Thousandths } from '../../../kernel/money/quantity'
import { printedMoment } from '../../../kernel/time/printed-date'
import { valueTitle } from '../../../rewards/stored-value/value-kind'
import type { RefundView } from '../../returns/return-view'
import type { Load } from '../../sale/load'
import { leftBlocks } from '../blocks/left-blocks'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import { refundBlocks } from '../blocks/refund-blocks'
import type { ReceiptBlock, ReceiptDocument } from '../receipt-document'
import { shopHeader, type ReceiptShop } from '../receipt-shop'
import { formatSaleNumber } from '../sale-number'

/** One line that came back; quantity in thousandths, cents: what it was worth and what is given back for it. */
interface ReturnedSlipLine {
  readonly code: string
  readonly description: string
  readonly variant: string
  readonly unit: string
  readonly quantity: Thousandths
  readonly discount: Cents
  readonly amount: Cents
}

/** A return, as its paper says it: its total is goods and value. Amounts in cents. */
interface ReturnSlip {
  readonly shop: ReceiptShop
  readonly terminalName: string
  readonly number: number
  readonly at: Instant
  readonly timeZone: string
  /** The sale the goods come from; null for a return without a receipt. */
  readonly sale: { readonly number: number; readonly finishedAt: Instant } | null
  readonly lines: readonly ReturnedSlipLine[]
  readonly loads: readonly Pick<Load, 'kind' | 'ending' | 'amount'>[]
  readonly total: Cents
  readonly refunds: readonly RefundView[]
  readonly reason: string
  readonly customerName: string | null
  readonly salespersonName: string | null
  readonly operatorName: string
  readonly approverName: string | null
}

/** Comprovante de devolução, with what others leave for it and room for the customer's signature (FEATURES A7). */
export function returnSlip(slip: ReturnSlip, left: readonly ReceiptBlock[]): ReceiptDocument {
  const { sale, customerName, salespersonName, approverName } = slip
  return {
    kind: 'return',
    title: `Devolução ${formatSaleNumber(slip.number)}`,
    blocks: [
      ...shopHeader(slip.shop),
      rule,
      centred('DEVOLUÇÃO', { strong: true, large: true }),
      row(`Nº ${formatSaleNumber(slip.number)}`, printedMoment(slip.at, slip.timeZone), { strong: true }),
      ...(sale === null
        ? [text('SEM CUPOM', { strong: true })]
        : [row(`Cupom ${formatSaleNumber(sale.number)}`, printedMoment(sale.finishedAt, slip.timeZone))]),
      rule,
      ...slip.lines.flatMap(lineBlocks),
      ...slip.loads.map(({ kind, ending, amount }) =>
        row(`${valueTitle(kind)} final ${ending}`, formatAmount(amount)),
      ),
      rule,
      row('TOTAL DEVOLVIDO', formatCents(slip.total), { strong: true, large: true }),
      ...refundBlocks(slip.refunds),
      ...leftBlocks(left),
      rule,
      text(`Motivo: ${slip.reason}`),
      ...(customerName === null ? [] : [text(`Cliente: ${customerName}`)]),
      ...(salespersonName === null ? [] : [text(`Vendedor: ${salespersonName}`)]),
      text(`Terminal: ${slip.terminalName}`),
      text(`Operador: ${slip.operatorName}`),
      ...(approverName === null ? [] : [text(`Autorizado por: ${approverName}`)]),
      text('\n\n'),
      rule,
      centred('Assinatura do cliente'),
    ],
  }
}

function lineBlocks(line: ReturnedSlipLine): ReceiptBlock[] {
  return [
    text([line.code, line.description, line.variant].filter((part) => part !== '').join(' ')),
    row(`    ${formatQuantity(line.quantity)} ${line.unit}`, formatAmount(line.amount)),
    ...(line.discount > 0 ? [text(`    já descontados ${formatAmount(line.discount)}`)] : []),
  ]
}
