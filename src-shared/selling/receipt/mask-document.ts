import { maskSensitive } from '../../customers/customer/mask-text'
import type { ReceiptDocument } from './receipt-document'

/** The paper with every CPF and mobile on it masked: for whoever may look at it or print it again, and not know them. */
export function maskDocument(document: ReceiptDocument): ReceiptDocument {
  return {
    ...document,
    blocks: document.blocks.map((block) => {
      switch (block.kind) {
        case 'text':
          return { ...block, text: maskSensitive(block.text) }
        case 'row':
          return { ...block, left: maskSensitive(block.left), right: maskSensitive(block.right) }
        default:
          return block
      }
    }),
  }
}
