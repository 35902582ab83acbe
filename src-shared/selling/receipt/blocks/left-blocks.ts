import type { ReceiptBlock } from '../receipt-document'
import { rule } from './receipt-blocks'

/** What everybody else who took part has to say on a sale's paper, set apart from what is the sale's own. */
export function leftBlocks(left: readonly ReceiptBlock[]): ReceiptBlock[] {
  return left.length === 0 ? [] : [rule, ...left]
}
