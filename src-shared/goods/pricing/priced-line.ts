import type { LineId } from '../../kernel/ids'
import { add, type Cents } from '../../kernel/money/cents'
import { sumOfGroup, type Adjustment } from './adjustment'

/** Line figures in cents: gross + adjustments = net, always. */
export interface PricedLine {
  readonly id: LineId
  readonly gross: Cents
  readonly adjustments: readonly Adjustment[]
  readonly net: Cents
}

/** A line's price in cents after the automatic rules and before any discount given by hand. */
export function priceBeforeDiscounts(line: Pick<PricedLine, 'gross' | 'adjustments'>): Cents {
  return add(line.gross, sumOfGroup(line.adjustments, 'promotions'))
}
