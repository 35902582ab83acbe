import { cashback } from './cashback'
import { customerOffer } from './customer-offer'
import { lineDiscount } from './line-discount'
import { promotion } from './promotion'
import { rulePrice } from './rule-price'
import { saleDiscount } from './sale-discount'
import { saleOffer } from './sale-offer'
import { setPrice } from './set-price'

/** Every kind of adjustment. A new one is its file and its line here: totals and papers follow from its group. */
export const adjustmentKinds = [
  promotion,
  rulePrice,
  setPrice,
  saleOffer,
  customerOffer,
  lineDiscount,
  saleDiscount,
  cashback,
] as const

export type AdjustmentKindId = (typeof adjustmentKinds)[number]['id']
