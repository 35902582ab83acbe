import { adjustmentKind } from './adjustment-kind'

/** A price rule of the shop: the line says its name. */
export const rulePrice = adjustmentKind({
  id: 'price-rule',
  group: 'promotions',
  over: 'line',
  label: 'Promoção',
})
