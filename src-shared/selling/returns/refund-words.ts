import { formatCents } from '../../kernel/money/format'
import type { TenderKind } from '../payment/tender'
import type { RefundView } from './return-view'

const deeds: Readonly<Record<TenderKind, string>> = {
  cash: 'Devolva em dinheiro',
  'credit-card': 'Estorne no cartão de crédito',
  'debit-card': 'Estorne no cartão de débito',
  pix: 'Devolva o Pix pelo banco',
  'store-credit': 'O crediário deixa de ser devido',
  'exchange-voucher': 'O vale-troca volta a valer',
}

/** What whoever cancelled a sale does now for one tender: `Estorne no cartão de débito, Elo · NSU 1234: R$ 49,90`. */
export function refundDeed({ kind, mark, amount }: RefundView): string {
  return `${deeds[kind]}${mark === '' ? '' : `, ${mark}`}: ${formatCents(amount)}`
}

/** Whether something is left to do beyond handing over the cash from the drawer. */
export function asksMoreThanCash(refunds: readonly RefundView[]): boolean {
  return refunds.some(({ kind }) => kind !== 'cash')
}
