import { adjustmentKind } from './adjustment-kind'

/** Given by hand on one line. */
export const lineDiscount = adjustmentKind({
  id: 'line-discount',
  group: 'discounts',
  over: 'line',
  label: 'Desconto no item',
})
