import { sumOfKind } from '../../goods/pricing/adjustment'
import { lineDiscount } from '../../goods/pricing/adjustments/line-discount'
import { discountRate, valueOn, type DiscountValue } from '../../goods/pricing/manual-discount'
import { priceBeforeDiscounts } from '../../goods/pricing/price-sale'
import { add, max, subtract, sumBy, ZERO, type Cents } from '../../kernel/money/cents'
import type { MilliPercent } from '../../kernel/money/percentage'
import type { BasketView, SaleLineView } from './basket-view'

/** What a discount would leave, before anybody is asked for it. */
export interface DiscountPreview {
  /** The new price of the line, before a discount on the whole; or the new total. Cents. */
  readonly after: Cents
  /** By itself it passes the limit of whoever gives it. Together with others it may, too: main says so. */
  readonly isAboveLimit: boolean
}

/** On one line: in the place of the discount by hand it has. */
export function previewOnLine(
  line: SaleLineView,
  value: DiscountValue,
  limit: MilliPercent,
): DiscountPreview {
  const before = priceBeforeDiscounts(line)
  return {
    after: subtract(before, valueOn(value, before)),
    isAboveLimit: discountRate(value, before) > limit,
  }
}

/** On the whole: in the place of the one it has, after those on the lines and before what a loyalty operator takes off. */
export function previewOnWhole(
  { lines, totals }: Pick<BasketView, 'lines' | 'totals'>,
  value: DiscountValue,
  limit: MilliPercent,
): DiscountPreview {
  const sold = lines.filter(({ cancelled }) => !cancelled)
  const before = sumBy(sold, (line) =>
    add(priceBeforeDiscounts(line), sumOfKind(line.adjustments, lineDiscount)),
  )
  const after = max(ZERO, add(before, totals.benefits))
  return {
    after: max(ZERO, subtract(after, valueOn(value, before))),
    isAboveLimit: discountRate(value, before) > limit,
  }
}
