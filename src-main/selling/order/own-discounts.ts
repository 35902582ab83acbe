import { lineTogether, wholeTogether, type DiscountTogether } from '#shared/goods/pricing/discounts-together'
import type { ManualDiscount } from '#shared/goods/pricing/manual-discount'
import type { Basket } from '#shared/selling/sale/sale'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb } from '../../platform/database/connection'
import type { Caller } from '../../store/access/caller'
import { withinLimit } from '../sale/discounts/discount-limit'

/** What is bought with those discounts alone that this operator may give on their own: an approval serves only the order it was given for. */
export function withOwnDiscounts<B extends Basket>(db: ReadDb, caller: Caller, basket: B): B {
  const alone = { ...caller, granted: undefined }
  const own = (discount: ManualDiscount, together: DiscountTogether | undefined): ManualDiscount | null => {
    const within = withinLimit(alone, discount, together)
    return within.ok ? within.value.discount : null
  }
  const figures = saleFigures(db, { ...basket, discount: null })
  const lines = basket.lines.map((line) => {
    const { id: lineId, discount } = line
    if (discount === null) return line
    const together = lineTogether({ ...basket, discount: null }, figures, { lineId, value: discount.value })
    return { ...line, discount: own(discount, together) }
  })
  const kept = { ...basket, lines, discount: null }
  if (basket.discount === null) return kept
  const together = wholeTogether(saleFigures(db, kept), basket.discount.value)
  return { ...kept, discount: own(basket.discount, together) }
}
