import { adjustmentKind } from './adjustment-kind'

/** A rule about the whole sale: the line says its name. */
export const saleOffer = adjustmentKind({
  id: 'sale-rule',
  group: 'promotions',
  over: 'sale',
  label: 'Promoção',
})
