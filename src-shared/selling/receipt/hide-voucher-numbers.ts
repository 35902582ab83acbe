import type { ReceiptDocument } from './receipt-document'

const wholeNumber = /\b980 \d{4} \d{2}(\d{2}) (\d{2})\b/g

/** A paper that is no voucher, kept from before it named vouchers by their last four digits only. */
export function hideVoucherNumbers(document: ReceiptDocument): ReceiptDocument {
  const blocks = document.blocks.map((block) =>
    block.kind === 'text' ? { ...block, text: block.text.replace(wholeNumber, 'final $1$2') } : block,
  )
  return { ...document, blocks }
}
