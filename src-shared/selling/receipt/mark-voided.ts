import { leftBlocks } from './blocks/left-blocks'
import { centred } from './blocks/receipt-blocks'
import type { ReceiptBlock, ReceiptDocument } from './receipt-document'

/**
 * The receipt of a cancelled sale: as it was printed, head and foot saying that it no longer counts (FEATURES A6), and
 * what became of what others made of it.
 */
export function markVoided(document: ReceiptDocument, left: readonly ReceiptBlock[]): ReceiptDocument {
  const mark = [centred('VENDA CANCELADA', { strong: true, large: true })]
  return { ...document, blocks: [...mark, ...document.blocks, ...leftBlocks(left), ...mark] }
}
