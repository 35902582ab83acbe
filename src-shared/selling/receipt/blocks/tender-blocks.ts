import { formatAmount, formatCents } from '../../../kernel/money/format'
import { splitInstallments } from '../../../kernel/money/installments'
import { assertNever } from '../../../kernel/result'
import { printedDay } from '../../../kernel/time/printed-date'
import { voucherEnding } from '../../../rewards/vouchers/voucher'
import { dueDays } from '../../payment/due-days'
import { installmentPlan } from '../../payment/installment-plan'
import { tenderNames, type Tender } from '../../payment/tender'
import type { ReceiptBlock } from '../receipt-document'
import { row, text } from './receipt-blocks'

/** How a tender appears on the receipt: its name and amount, then what proves or schedules it. */
export function tenderBlocks(tender: Tender): ReceiptBlock[] {
  const name = tenderNames[tender.kind]
  switch (tender.kind) {
    case 'cash':
      return [row(name, formatAmount(tender.received))]
    case 'credit-card':
      return [
        row(`${name} ${tender.brand}`, formatAmount(tender.amount)),
        text(`    ${installmentPlan(tender.amount, tender.installments)}  NSU ${tender.nsu}`),
      ]
    case 'debit-card':
      return [row(`${name} ${tender.brand}`, formatAmount(tender.amount)), text(`    NSU ${tender.nsu}`)]
    case 'pix':
      return [row(name, formatAmount(tender.amount)), text(`    Txid ${tender.txid}`)]
    case 'store-credit':
      return [row(name, formatAmount(tender.amount)), ...dueBlocks(tender)]
    case 'exchange-voucher':
      return [row(name, formatAmount(tender.amount)), text(`    Vale final ${voucherEnding(tender.code)}`)]
    default:
      return assertNever(tender)
  }
}

function dueBlocks(tender: Extract<Tender, { kind: 'store-credit' }>): ReceiptBlock[] {
  const days = dueDays(tender.firstDueOn, tender.installments)
  return splitInstallments(tender.amount, tender.installments).map((amount, index) =>
    text(
      `    ${index + 1}/${days.length} em ${printedDay(days[index] ?? tender.firstDueOn)}: ${formatCents(amount)}`,
    ),
  )
}
