import { cents, type Cents } from '../../kernel/money/cents'
import { scaleHalfUp } from '../../kernel/money/round'
import type { PriceableLine } from './price-sale'

/**
 * What one unit of a line costs in cents before its adjustments, as screens and papers show it beside the quantity. The
 * price on a scale label already counts a promotion, so its unit costs what the promotion says; after new prices the
 * label still stands, and its unit costs what label and weight make of it.
 */
export function basePrice(
  line: Pick<PriceableLine, 'unitPrice' | 'promotionalPrice' | 'labelPrice' | 'quantity'>,
): Cents {
  const { unitPrice, promotionalPrice, labelPrice, quantity } = line
  if (labelPrice === null) return unitPrice
  const current = promotionalPrice ?? unitPrice
  const isSoldAt = current > 0 && scaleHalfUp(labelPrice, 1000, current) === quantity
  return isSoldAt ? current : cents(scaleHalfUp(labelPrice, 1000, quantity))
}
