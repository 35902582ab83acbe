import { adjustmentKind } from './adjustment-kind'

/** Pieces that cost less together: the line says the name of the rule. */
export const setPrice = adjustmentKind({
  id: 'set-rule',
  group: 'promotions',
  over: 'line',
  label: 'Promoção',
})
