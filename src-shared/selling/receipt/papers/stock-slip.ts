import { formatQuantity, thousandths } from '../../../kernel/money/quantity'
import { printedMoment } from '../../../kernel/time/printed-date'
import { row, rule, text } from '../blocks/receipt-blocks'
import { signature, slipHeader, type SlipPlace } from '../blocks/till-slip-blocks'
import type { ReceiptDocument } from '../receipt-document'

interface Posted {
  readonly number: string | null
  readonly branch: string
  readonly postedAt: number | null
  readonly postedBy: string | null
  readonly supplier: string
  readonly invoice: string
  readonly reason: string
  readonly note: string
}

/** By how much a product moved, in thousandths. */
interface Line {
  readonly code: string
  readonly description: string
  readonly quantity: number
  readonly unit: string
}

/** What a document moved, to be kept with the goods or signed by who took them (FEATURES B11). */
export function stockSlip(
  place: SlipPlace,
  name: string,
  document: Posted,
  lines: readonly Line[],
): ReceiptDocument {
  const said = (label: string, words: string | null) =>
    words === null || words === '' ? [] : [row(label, words)]
  return {
    kind: 'stock',
    title: name,
    blocks: [
      ...slipHeader(place, name.toUpperCase()),
      ...said('Número', document.number),
      ...said('Filial', document.branch),
      ...(document.postedAt === null ? [] : [row('Data', printedMoment(document.postedAt, place.timeZone))]),
      ...said('Lançado por', document.postedBy),
      ...said('Fornecedor', document.supplier),
      ...said('Nota', document.invoice),
      ...said('Motivo', document.reason),
      rule,
      ...lines.flatMap(({ code, description, quantity, unit }) => [
        text(`${code} ${description}`),
        row('', `${formatQuantity(thousandths(quantity))} ${unit}`),
      ]),
      rule,
      row('ITENS', String(lines.length), { strong: true }),
      ...(document.note === '' ? [] : [text(document.note)]),
      ...signature('Conferido por'),
    ],
  }
}
