import { adjustmentKind } from './adjustment-kind'

/** Given by hand on the whole sale. */
export const saleDiscount = adjustmentKind({
  id: 'sale-discount',
  group: 'discounts',
  over: 'sale',
  label: 'Desconto na venda',
})
