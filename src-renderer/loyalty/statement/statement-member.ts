import type { SaleCustomerView } from '#shared/selling/sale/basket-view'
import type { SaleView } from '#shared/selling/sale/sale-view'

/** Whose transactions can be shown, and the programme's name; null where it shows none (FEATURES D2). */
export function statementMember({
  customer,
  loyalty: { cashback },
}: SaleView): { readonly customer: SaleCustomerView; readonly program: string } | null {
  if (customer === null || cashback?.pin.kind !== 'not-needed' || cashback.who.kind !== 'member') return null
  return { customer, program: cashback.name }
}
