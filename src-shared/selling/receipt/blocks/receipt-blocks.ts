import type { ReceiptBlock } from '../receipt-document'

type TextStyle = Partial<Pick<Extract<ReceiptBlock, { kind: 'text' }>, 'align' | 'strong' | 'large'>>
type RowStyle = Partial<Pick<Extract<ReceiptBlock, { kind: 'row' }>, 'strong' | 'large'>>

/** A paragraph; a line break in it starts a new line, leading spaces indent it. */
export function text(content: string, style: TextStyle = {}): ReceiptBlock {
  return { kind: 'text', text: content, align: 'left', strong: false, large: false, ...style }
}

/** A paragraph in the middle of the paper. */
export function centred(content: string, style: TextStyle = {}): ReceiptBlock {
  return text(content, { align: 'center', ...style })
}

/** What it is on the left, the figure on the right. */
export function row(left: string, right: string, style: RowStyle = {}): ReceiptBlock {
  return { kind: 'row', left, right, strong: false, large: false, ...style }
}

/** A line across the paper. */
export const rule: ReceiptBlock = { kind: 'rule' }
