import type { Cents } from '../../../kernel/money/cents'
import { formatCents } from '../../../kernel/money/format'
import { printedDay } from '../../../kernel/time/printed-date'
import { installmentBarcode } from '../../crediario/installment-code'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import type { ReceiptBlock, ReceiptDocument } from '../receipt-document'

/** One slip of a carnê; cents. */
interface CarneSlip {
  readonly code: string
  readonly origin: string
  readonly installment: number
  readonly installments: number
  readonly dueOn: string
  readonly open: Cents
}

/** What a carnê is of, as each of its slips says: they are torn apart. */
interface Carne {
  readonly shopName: string
  readonly customerName: string
  readonly slips: readonly CarneSlip[]
}

/** Carnê (FEATURES B10): a slip for each instalment, whose barcode opens receiving it at any till of the shop. */
export function carnePaper({ shopName, customerName, slips }: Carne): ReceiptDocument {
  const slipBlocks = (slip: CarneSlip): ReceiptBlock[] => [
    centred(shopName, { strong: true }),
    row(`${slip.origin}`, `Parcela ${slip.installment}/${slip.installments}`, { strong: true }),
    text(`Cliente: ${customerName}`),
    row('Vencimento', printedDay(slip.dueOn), { strong: true }),
    row('VALOR', formatCents(slip.open), { strong: true, large: true }),
    { kind: 'barcode', value: installmentBarcode(slip.code) },
    rule,
  ]
  return {
    kind: 'carne',
    title: `Carnê de ${slips.length} ${slips.length === 1 ? 'parcela' : 'parcelas'}`,
    blocks: [centred('CARNÊ', { strong: true, large: true }), rule, ...slips.flatMap(slipBlocks)],
  }
}
