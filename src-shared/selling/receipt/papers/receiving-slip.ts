import type { Instant } from '../../../kernel/ids'
import { add, sumBy, type Cents } from '../../../kernel/money/cents'
import { formatAmount, formatCents } from '../../../kernel/money/format'
import { printedDay, printedMoment } from '../../../kernel/time/printed-date'
import type { Tender } from '../../payment/tender'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import { tenderBlocks } from '../blocks/tender-blocks'
import { signature } from '../blocks/till-slip-blocks'
import type { ReceiptBlock, ReceiptDocument } from '../receipt-document'
import { shopHeader, type ReceiptShop } from '../receipt-shop'
import { formatSaleNumber } from '../sale-number'

/** What of a receiving went to one instalment, and what is open of it afterwards. Cents. */
interface SlipLine {
  readonly origin: string
  readonly installment: number
  readonly installments: number
  readonly dueOn: string
  readonly principal: Cents
  readonly fine: Cents
  readonly interest: Cents
  readonly left: Cents
}

/** A receiving, as its paper says it. Cents. */
interface ReceivingSlip {
  readonly shop: ReceiptShop
  readonly terminalName: string
  readonly number: number
  readonly at: Instant
  readonly timeZone: string
  readonly customerName: string
  /** Masked: a paper lies about. */
  readonly maskedTaxId: string | null
  readonly lines: readonly SlipLine[]
  readonly discount: Cents
  readonly total: Cents
  readonly tenders: readonly Tender[]
  readonly change: Cents
  /** What the customer owes after it, interest and fine apart. */
  readonly stillOwed: Cents
  readonly operatorName: string
  readonly approverName: string | null
}

/** Recibo de crediário: what was paid, of which instalments, and what is left (FEATURES B10). */
export function receivingSlip(slip: ReceivingSlip): ReceiptDocument {
  const sum = (of: 'principal' | 'fine' | 'interest') => sumBy(slip.lines, (line) => line[of])
  return {
    kind: 'receiving',
    title: `Recebimento de crediário ${formatSaleNumber(slip.number)}`,
    blocks: [
      ...shopHeader(slip.shop),
      rule,
      centred('RECIBO DE CREDIÁRIO', { strong: true, large: true }),
      row(`Nº ${formatSaleNumber(slip.number)}`, printedMoment(slip.at, slip.timeZone), { strong: true }),
      text(`Cliente: ${slip.customerName}`),
      ...(slip.maskedTaxId === null ? [] : [text(`CPF/CNPJ: ${slip.maskedTaxId}`)]),
      rule,
      ...slip.lines.flatMap(lineBlocks),
      rule,
      row('Parcelas', formatAmount(sum('principal'))),
      ...amountBlocks('Multa', sum('fine')),
      ...amountBlocks('Juros', sum('interest')),
      ...(slip.discount > 0 ? [row('Desconto', `-${formatAmount(slip.discount)}`)] : []),
      row('TOTAL RECEBIDO', formatCents(slip.total), { strong: true, large: true }),
      ...slip.tenders.flatMap(tenderBlocks),
      ...amountBlocks('Troco', slip.change),
      rule,
      row('Ainda em aberto', formatCents(slip.stillOwed), { strong: true }),
      text(`Terminal: ${slip.terminalName}`),
      text(`Operador: ${slip.operatorName}`),
      ...(slip.approverName === null ? [] : [text(`Autorizado por: ${slip.approverName}`)]),
    ],
  }
}

function lineBlocks(line: SlipLine): ReceiptBlock[] {
  const { origin, installment, installments, dueOn, principal, fine, interest, left } = line
  const charges = add(fine, interest)
  return [
    text(`${origin} · parcela ${installment}/${installments}`),
    row(`    vencimento ${printedDay(dueOn)}`, formatAmount(principal)),
    ...(charges > 0 ? [row('    multa e juros', formatAmount(charges))] : []),
    ...(left > 0 ? [text(`    resta ${formatCents(left)} desta parcela`)] : []),
  ]
}

function amountBlocks(name: string, amount: Cents): ReceiptBlock[] {
  return amount > 0 ? [row(name, formatAmount(amount))] : []
}

/** An undone receiving, as its paper says it. Cents. */
interface UndoneSlip extends Pick<
  ReceivingSlip,
  'shop' | 'terminalName' | 'number' | 'timeZone' | 'customerName' | 'operatorName' | 'approverName'
> {
  readonly receivedAt: Instant
  readonly undoneAt: Instant
  /** What goes back, each as it came; cash without its change. */
  readonly backs: readonly { readonly name: string; readonly mark: string; readonly amount: Cents }[]
  readonly reason: string
}

/** The paper of a receiving that was undone, with room for the customer's signature. */
export function undoneReceivingSlip(slip: UndoneSlip): ReceiptDocument {
  const total = sumBy(slip.backs, ({ amount }) => amount)
  return {
    kind: 'receiving-undone',
    title: `Estorno do recebimento ${formatSaleNumber(slip.number)}`,
    blocks: [
      ...shopHeader(slip.shop),
      rule,
      centred('ESTORNO DE CREDIÁRIO', { strong: true, large: true }),
      row('Recebimento estornado', `Nº ${formatSaleNumber(slip.number)}`, { strong: true }),
      row('Recebido', printedMoment(slip.receivedAt, slip.timeZone)),
      row('Estornado', printedMoment(slip.undoneAt, slip.timeZone)),
      text(`Cliente: ${slip.customerName}`),
      rule,
      row('VALOR DEVOLVIDO', formatCents(total), { strong: true, large: true }),
      ...slip.backs.flatMap(({ name, mark, amount }) => [
        row(name, formatAmount(amount)),
        ...(mark === '' ? [] : [text(`    ${mark}`)]),
      ]),
      text('As parcelas voltam a ficar em aberto.'),
      rule,
      text(`Motivo: ${slip.reason}`),
      text(`Terminal: ${slip.terminalName}`),
      text(`Operador: ${slip.operatorName}`),
      ...(slip.approverName === null ? [] : [text(`Autorizado por: ${slip.approverName}`)]),
      ...signature('Assinatura do cliente'),
    ],
  }
}
