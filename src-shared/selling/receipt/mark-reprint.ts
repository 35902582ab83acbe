import type { Instant } from '../../kernel/ids'
import { printedMoment } from '../../kernel/time/printed-date'
import { centred } from './blocks/receipt-blocks'
import type { ReceiptDocument } from './receipt-document'

/** The stored document as 2ª via: nothing in it changes, head and foot say what it is and when it was printed again. */
export function markReprint(
  document: ReceiptDocument,
  reprintedAt: Instant,
  timeZone: string,
): ReceiptDocument {
  const mark = [
    centred('2ª VIA', { strong: true, large: true }),
    centred(`Reimpresso em ${printedMoment(reprintedAt, timeZone)}`),
  ]
  return { ...document, title: `${document.title} - 2ª via`, blocks: [...mark, ...document.blocks, ...mark] }
}
