import { tenderDefinition, type TenderKind } from '#shared/selling/payment/tender'
import { tenderList } from '#shared/selling/payment/tender-list'
import type { Bill } from '../bill'

/** The tenders as the payment screen offers them, by touch or by their digit. */
export const tenderChoices = tenderList.map(({ kind, digit, label, paysDebt }) => ({
  kind,
  digit,
  label,
  paysDebt,
}))

/** Why a tender cannot be chosen now, and what to do; null when it can. `customerKey` is the key of Cliente. */
export function whyNot(kind: TenderKind, sale: Bill, customerKey: string): string | null {
  if (sale.settlement.unclaimed === 0) return 'Nada mais a receber'
  const { needsCustomer } = tenderDefinition(kind)
  return needsCustomer !== null && sale.customer === null ? `Identifique o cliente (${customerKey})` : null
}
