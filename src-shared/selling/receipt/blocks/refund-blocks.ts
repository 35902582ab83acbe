import { formatAmount } from '../../../kernel/money/format'
import { tenderNames } from '../../payment/tender'
import type { RefundView } from '../../returns/return-view'
import type { ReceiptBlock } from '../receipt-document'
import { row, text } from './receipt-blocks'

/** What is given back, by kind, with what finds it again at the machine or the bank. */
export function refundBlocks(refunds: readonly RefundView[]): ReceiptBlock[] {
  return refunds.flatMap(({ kind, amount, mark }) => [
    row(tenderNames[kind], formatAmount(amount)),
    ...(mark === '' ? [] : [text(`    ${mark}`)]),
  ])
}
