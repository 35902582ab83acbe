import { formatTaxId } from '../../../customers/customer/tax-id'
import type { Adjustment } from '../../../goods/pricing/adjustment'
import type { Instant, TerminalId } from '../../../kernel/ids'
import type { Cents } from '../../../kernel/money/cents'
import { formatAmount, formatCents } from '../../../kernel/money/format'
import { formatQuantity, type Thousandths } from '../../../kernel/money/quantity'
import { printedMoment } from '../../../kernel/time/printed-date'
import { valueTitle } from '../../../rewards/stored-value/value-kind'
import type { Tender } from '../../payment/tender'
import type { BasketTotals } from '../../sale/basket-totals'
import type { Load } from '../../sale/load'
import { leftBlocks } from '../blocks/left-blocks'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import { tenderBlocks } from '../blocks/tender-blocks'
import type { ReceiptBlock, ReceiptDocument } from '../receipt-document'
import { shopHeader, type ReceiptShop } from '../receipt-shop'
import { formatSaleNumber, saleCode } from '../sale-number'

/** A sold line as printed. Amounts in cents, quantity in thousandths; gross + adjustments = net. */
export interface ReceiptLine {
  readonly position: number
  readonly code: string
  readonly description: string
  /** Size and colour; empty when there is none. */
  readonly variant: string
  readonly unit: string
  readonly quantity: Thousandths
  readonly unitPrice: Cents
  readonly gross: Cents
  readonly adjustments: readonly Adjustment[]
  readonly net: Cents
}

/** Everything a sale's papers say, with the figures already settled. */
export interface ReceiptSale {
  readonly shop: ReceiptShop
  readonly terminal: { readonly id: TerminalId; readonly name: string }
  readonly operatorName: string
  readonly salespersonName: string | null
  readonly customerName: string | null
  /** CPF or CNPJ na nota, digits only: printed whole, since the customer asked for it. */
  readonly receiptTaxId: string | null
  readonly number: number
  readonly finishedAt: Instant
  /** IANA name of the shop's time zone. */
  readonly timeZone: string
  /** Without the cancelled ones. */
  readonly lines: readonly ReceiptLine[]
  readonly totals: BasketTotals
  /** Value bought with it: no goods. */
  readonly loads: readonly Load[]
  /** What was to be paid, in cents: the goods, and the value. */
  readonly due: Cents
  readonly tenders: readonly Tender[]
  /** Cash given back, in cents. */
  readonly change: Cents
}

/**
 * The non-fiscal receipt of a finished sale (FEATURES A8), with what others leave for it. Prints the figures it is given and
 * computes none.
 */
export function saleReceipt(sale: ReceiptSale, left: readonly ReceiptBlock[]): ReceiptDocument {
  return {
    kind: 'sale',
    title: `Cupom ${formatSaleNumber(sale.number)}`,
    blocks: [
      ...shopHeader(sale.shop),
      rule,
      centred('CUPOM NÃO FISCAL', { strong: true }),
      row(`Nº ${formatSaleNumber(sale.number)}`, printedMoment(sale.finishedAt, sale.timeZone), {
        strong: true,
      }),
      text(sale.terminal.name),
      rule,
      ...sale.lines.flatMap(lineBlocks),
      rule,
      ...footBlocks(sale),
      ...sale.tenders.flatMap(tenderBlocks),
      ...(sale.change > 0 ? [row('Troco', formatAmount(sale.change), { strong: true })] : []),
      rule,
      ...peopleBlocks(sale),
      ...leftBlocks(left),
      ...(sale.shop.footer.trim() === '' ? [] : [rule, centred(sale.shop.footer)]),
      { kind: 'barcode', value: saleCode(sale.terminal.id, sale.number) },
    ],
  }
}

/** A line as sales and quotes print it: what and how much of it, its full price, then everything that changed it. */
export function lineBlocks(line: ReceiptLine): ReceiptBlock[] {
  const position = String(line.position).padStart(3, '0')
  const name = [line.description, line.variant].filter((part) => part !== '').join(' ')
  const quantity = `${formatQuantity(line.quantity)} ${line.unit} x ${formatAmount(line.unitPrice)}`
  return [
    text(`${position} ${line.code} ${name}`),
    row(`    ${quantity}`, formatAmount(line.gross)),
    ...line.adjustments.map(({ label, amount }) => row(`    ${label}`, formatAmount(amount))),
  ]
}

/** The foot of sales and quotes: what was taken off where anything was, and the total. */
export function totalBlocks(totals: BasketTotals): ReceiptBlock[] {
  return [...reductionBlocks(totals), row('TOTAL', formatCents(totals.total), { strong: true, large: true })]
}

function reductionBlocks({ gross, promotions, discounts, named }: BasketTotals): ReceiptBlock[] {
  const reductions = [
    { label: 'Promoções', amount: promotions },
    { label: 'Descontos', amount: discounts },
    ...named,
  ].flatMap(({ label, amount }) => (amount === 0 ? [] : [row(label, formatAmount(amount))]))
  return reductions.length === 0 ? [] : [row('Subtotal', formatAmount(gross)), ...reductions]
}

/** Value stands apart from the goods, and both make what was to be paid. */
function footBlocks({ totals, loads, due }: Pick<ReceiptSale, 'totals' | 'loads' | 'due'>): ReceiptBlock[] {
  if (loads.length === 0) return totalBlocks(totals)
  const { total } = totals
  return [
    ...(total === 0 ? [] : [...reductionBlocks(totals), row('Produtos', formatAmount(total))]),
    ...loads.map(({ kind, ending, amount }) =>
      row(`${valueTitle(kind)} final ${ending}`, formatAmount(amount)),
    ),
    row('TOTAL', formatCents(due), { strong: true, large: true }),
  ]
}

function peopleBlocks(sale: ReceiptSale): ReceiptBlock[] {
  const { receiptTaxId, customerName } = sale
  const document = receiptTaxId === null ? null : receiptTaxId.length === 11 ? 'CPF' : 'CNPJ'
  return [
    ...(document === null || receiptTaxId === null
      ? []
      : [text(`${document} do consumidor: ${formatTaxId(receiptTaxId)}`, { strong: true })]),
    ...(customerName === null ? [] : [text(`Cliente: ${customerName}`)]),
    ...(receiptTaxId === null && customerName === null ? [text('CONSUMIDOR FINAL', { strong: true })] : []),
    text(`Operador: ${sale.operatorName}`),
    ...(sale.salespersonName === null ? [] : [text(`Vendedor: ${sale.salespersonName}`)]),
  ]
}
