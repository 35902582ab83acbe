import { centred } from './receipt-blocks'
import type { ReceiptDocument } from './receipt-document'

/** The receipt of a cancelled sale: as it was printed, head and foot saying that it no longer counts (FEATURES A6). */
export function markVoided(document: ReceiptDocument): ReceiptDocument {
  const mark = [centred('VENDA CANCELADA', { strong: true, large: true })]
  return { ...document, blocks: [...mark, ...document.blocks, ...mark] }
}
