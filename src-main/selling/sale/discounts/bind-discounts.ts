import { sumOfKind } from '#shared/goods/pricing/adjustment'
import { lineDiscount } from '#shared/goods/pricing/adjustments/line-discount'
import { saleDiscount } from '#shared/goods/pricing/adjustments/sale-discount'
import type { ManualDiscount } from '#shared/goods/pricing/manual-discount'
import { negate, ZERO, type Cents } from '#shared/kernel/money/cents'
import type { MilliPercent } from '#shared/kernel/money/percentage'
import type { Basket } from '#shared/selling/sale/sale'
import { saleFigures } from '../../../goods/pricing/sale-figures'
import type { ReadDb } from '../../../platform/database/connection'
import type { Caller } from '../../../store/access/caller'

/**
 * What is bought before somebody adds to it: a discount given by whoever may give more than they do counts for the cents
 * it comes to now, so that a parked sale or another's quote does not lend its limit to what is added.
 */
export function bindDiscounts<B extends Basket>(db: ReadDb, { role }: Pick<Caller, 'role'>, basket: B): B {
  const ownRate = role.limits.discount
  const isAbove = (discount: ManualDiscount | null) => discount !== null && limitOf(discount) > ownRate
  if (!isAbove(basket.discount) && !basket.lines.some(({ discount }) => isAbove(discount))) return basket
  const figures = saleFigures(db, basket)
  const bound = (discount: ManualDiscount | null, amount: Cents): ManualDiscount | null =>
    discount !== null && isAbove(discount) ? { ...discount, granted: { amount, ownRate } } : discount
  const lines = basket.lines.map((line) => {
    const priced = figures.lines.find(({ id }) => id === line.id)
    const discount = bound(line.discount, priced ? negate(sumOfKind(priced.adjustments, lineDiscount)) : ZERO)
    return discount === line.discount ? line : { ...line, discount }
  })
  const whole = negate(figures.adjustments[saleDiscount.id])
  return { ...basket, lines, discount: bound(basket.discount, whole) }
}

/** The rate that holds for what is added later. */
function limitOf({ maxRate, granted }: ManualDiscount): MilliPercent {
  return granted?.ownRate ?? maxRate
}
