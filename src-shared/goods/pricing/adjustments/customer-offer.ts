import { adjustmentKind } from './adjustment-kind'

/** The rate of the customer: the line says the name of the rule. */
export const customerOffer = adjustmentKind({
  id: 'customer-rate',
  group: 'promotions',
  over: 'sale',
  label: 'Cliente',
})
