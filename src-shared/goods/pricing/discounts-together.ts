import type { LineId } from '../../kernel/ids'
import { add, negate, subtract, sumBy, ZERO, type Cents } from '../../kernel/money/cents'
import { milliPercent, rateOf, type MilliPercent } from '../../kernel/money/percentage'
import { scaleUp } from '../../kernel/money/round'
import { sumOfKind } from './adjustment'
import { lineDiscount } from './adjustments/line-discount'
import { discountRate, ownPart, valueOn, type DiscountValue, type ManualDiscount } from './manual-discount'
import { priceBeforeDiscounts, type PricedLine, type PricedSale } from './price-sale'

interface Discounted {
  readonly lines: readonly { readonly id: LineId; readonly discount: ManualDiscount | null }[]
  readonly discount: ManualDiscount | null
}

/** What a discount about to be given comes to: its own cents, and the rate that is held against a limit. */
export interface DiscountTogether {
  readonly amount: Cents
  /** All discounts by hand together, of the price before them: thousandths of a percent, rounded up. */
  readonly rate: MilliPercent
}

/**
 * A discount on one line; undefined for no line of the basket. It keeps within its own line's price, and with the one on
 * the whole and what other lines give within theirs; what somebody granted on other goods was seen there.
 */
export function lineTogether(
  basket: Discounted,
  figures: PricedSale,
  { lineId, value }: { readonly lineId: LineId; readonly value: DiscountValue },
): DiscountTogether | undefined {
  const line = figures.lines.find(({ id }) => id === lineId)
  if (!line) return undefined
  const price = priceBeforeDiscounts(line)
  const before = sumBy(figures.lines, priceBeforeDiscounts)
  const amount = valueOn(value, price)
  const others = figures.lines.filter((one) => one !== line)
  const elsewhere = sumBy(others, (one) => {
    const discount = basket.lines.find(({ id }) => id === one.id)?.discount
    return discount ? ownPart(discount, takenFromLine(one)) : ZERO
  })
  const left = subtract(before, add(amount, sumBy(others, takenFromLine)))
  const rate = discountRate(value, price)
  const together =
    share(rate, price, before) +
    rateOf(elsewhere, before) +
    wholeInForce(basket.discount, figures, left, before)
  return { amount, rate: milliPercent(Math.max(rate, together)) }
}

/** A discount on the whole, with all that the lines give; `figures` are those without one. */
export function wholeTogether(figures: PricedSale, value: DiscountValue): DiscountTogether {
  const before = sumBy(figures.lines, priceBeforeDiscounts)
  const lines = rateOf(sumBy(figures.lines, takenFromLine), before)
  const rate = discountRate(value, figures.total)
  return {
    amount: valueOn(value, figures.total),
    rate: milliPercent(Math.max(lines === 0 ? rate : 0, lines + share(rate, figures.total, before))),
  }
}

/** What the discount already on the whole takes off `left`, as a rate of the price before all of them. */
function wholeInForce(
  discount: ManualDiscount | null,
  { adjustments, total }: PricedSale,
  left: Cents,
  before: Cents,
): number {
  if (discount === null) return 0
  const taken = negate(adjustments['sale-discount'])
  if (discount.value.kind === 'amount') return rateOf(taken, before)
  return share(Math.min(discount.value.rate, rateOf(taken, add(total, taken))), left, before)
}

/** A rate of a part of the price, as a rate of all of it. */
function share(rate: number, part: Cents, whole: Cents): number {
  return whole === ZERO ? 0 : scaleUp(rate, part, whole)
}

function takenFromLine({ adjustments }: PricedLine): Cents {
  return negate(sumOfKind(adjustments, lineDiscount))
}
