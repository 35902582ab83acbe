import { adjustmentKind } from './adjustment-kind'

/** What a loyalty operator gives back: the line says its name. */
export const cashback = adjustmentKind({
  id: 'cashback',
  group: 'benefits',
  over: 'sale',
  label: 'Cashback',
})
