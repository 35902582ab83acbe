import { assertNever } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import { formatVoucherCode } from '#shared/rewards/vouchers/voucher'
import { dueDays } from '#shared/selling/payment/due-days'
import { installmentPlan } from '#shared/selling/payment/installment-plan'
import type { Tender } from '#shared/selling/payment/tender'
import { isPending } from './payment-stage'

/** What tells one tender from another of its kind, in one line; empty for cash. */
export function tenderDetails(tender: Tender): string {
  switch (tender.kind) {
    case 'cash':
      return ''
    case 'credit-card':
      return `${tender.brand} · ${installmentPlan(tender.amount, tender.installments)} · NSU ${tender.nsu}`
    case 'debit-card':
      return `${tender.brand} · NSU ${tender.nsu}`
    case 'pix':
      return isPending(tender) ? 'Aguardando o pagamento' : 'Recebido'
    case 'store-credit': {
      const lastDueOn = dueDays(tender.firstDueOn, tender.installments).at(-1) ?? tender.firstDueOn
      if (tender.installments === 1) return `1 parcela em ${printedDay(lastDueOn)}`
      return `${installmentPlan(tender.amount, tender.installments)} · até ${printedDay(lastDueOn)}`
    }
    case 'exchange-voucher':
      return `Nº ${formatVoucherCode(tender.code)}`
    default:
      return assertNever(tender)
  }
}
