import type { LabelFacts, LabelOccasion } from '../../../goods/labels/label-facts'
import { formatCents } from '../../../kernel/money/format'
import { centred, row, rule, text } from '../blocks/receipt-blocks'
import type { ReceiptBlock, ReceiptDocument } from '../receipt-document'

/** Labels on the paper of receipts, one below the other, to be cut apart by hand (FEATURES B5). */
export function labelPaper(labels: readonly LabelFacts[], occasion: LabelOccasion): ReceiptDocument {
  return {
    kind: 'labels',
    title: labels.length === 1 ? '1 etiqueta' : `${labels.length} etiquetas`,
    blocks: labels.flatMap((label, index) => [
      ...(index === 0 ? [] : [rule]),
      ...labelBlocks(label, occasion),
    ]),
  }
}

function labelBlocks(label: LabelFacts, { shop }: LabelOccasion): ReceiptBlock[] {
  const { description, variant, code, price, promotionalPrice, scans } = label
  return [
    text(shop),
    text(description, { strong: true }),
    row(variant || code, variant === '' ? '' : code),
    ...(promotionalPrice === null ? [] : [row('De', formatCents(price))]),
    row(promotionalPrice === null ? '' : 'Por', formatCents(promotionalPrice ?? price), {
      strong: true,
      large: true,
    }),
    ...(scans === null
      ? [centred(code)]
      : // An EAN-8 is read the same off Code 128, which every receipt printer has.
        [
          {
            kind: 'barcode',
            value: scans.value,
            symbology: scans.symbology === 'ean13' ? 'ean13' : 'code128',
          } as const,
        ]),
  ]
}
