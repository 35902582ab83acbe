import type { Cents } from '../../kernel/money/cents'
import { milliPercent, type MilliPercent } from '../../kernel/money/percentage'
import { scaleHalfUp } from '../../kernel/money/round'

/** What of the sale price is left once the purchase is paid, to a tenth of a percent; null where there is no price. */
export function marginOf(price: Cents, cost: Cents): MilliPercent | null {
  return price === 0 ? null : milliPercent(scaleHalfUp(price - cost, 1000, price) * 100)
}
