import type { LoyaltyOutcome } from '../../loyalty/telling/loyalty-outcome'
import { centred } from './blocks/receipt-blocks'
import { undoneLoyaltyBlocks } from './blocks/undone-loyalty-blocks'
import type { ReceiptDocument } from './receipt-document'

/**
 * The receipt of a cancelled sale: as it was printed, head and foot saying that it no longer counts (FEATURES A6), and
 * what became of it at the loyalty operators.
 */
export function markVoided(document: ReceiptDocument, loyalty: readonly LoyaltyOutcome[]): ReceiptDocument {
  const mark = [centred('VENDA CANCELADA', { strong: true, large: true })]
  return { ...document, blocks: [...mark, ...document.blocks, ...undoneLoyaltyBlocks(loyalty), ...mark] }
}
