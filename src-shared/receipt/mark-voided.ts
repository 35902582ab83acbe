import type { LoyaltyOutcome } from '../loyalty/loyalty-outcome'
import { centred } from './receipt-blocks'
import type { ReceiptDocument } from './receipt-document'
import { undoneLoyaltyBlocks } from './undone-loyalty-blocks'

/**
 * The receipt of a cancelled sale: as it was printed, head and foot saying that it no longer counts (FEATURES A6), and
 * what became of it at the loyalty operators.
 */
export function markVoided(document: ReceiptDocument, loyalty: readonly LoyaltyOutcome[]): ReceiptDocument {
  const mark = [centred('VENDA CANCELADA', { strong: true, large: true })]
  return { ...document, blocks: [...mark, ...document.blocks, ...undoneLoyaltyBlocks(loyalty), ...mark] }
}
