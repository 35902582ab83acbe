import { adjustmentKind } from './adjustment-kind'

/** The promotional price of the product itself, while it lasts. */
export const promotion = adjustmentKind({
  id: 'promotion',
  group: 'promotions',
  over: 'line',
  label: 'Preço promocional',
})
