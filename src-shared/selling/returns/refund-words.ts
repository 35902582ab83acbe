import { formatCents } from '../../kernel/money/format'
import { drawerKind } from '../payment/drawer-kind'
import { tenderDefinition } from '../payment/tender'
import type { RefundView } from './return-view'

/** What whoever cancelled a sale does now for one tender: `Estorne no cartão de débito, Elo · NSU 1234: R$ 49,90`. */
export function refundDeed({ kind, mark, amount }: RefundView): string {
  return `${tenderDefinition(kind).refund.deed}${mark === '' ? '' : `, ${mark}`}: ${formatCents(amount)}`
}

/** Whether something is left to do beyond handing over the cash from the drawer. */
export function asksMoreThanCash(refunds: readonly RefundView[]): boolean {
  return refunds.some(({ kind }) => kind !== drawerKind)
}
