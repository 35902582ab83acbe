import { formatAmount } from '../../../kernel/money/format'
import { tenderDefinition, type Tender } from '../../payment/tender'
import type { ReceiptBlock } from '../receipt-document'
import { row, text } from './receipt-blocks'

/** How a tender appears on the receipt: its name and amount, then what proves or schedules it. */
export function tenderBlocks(tender: Tender): ReceiptBlock[] {
  const { name, ...kind } = tenderDefinition(tender.kind)
  const { behindName, lines } = kind.printed(tender)
  return [
    row(behindName === '' ? name : `${name} ${behindName}`, formatAmount(tender.amount)),
    ...lines.map((line) => text(`    ${line}`)),
  ]
}
