import type { LineId, ProductId } from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import type { Thousandths } from '../../kernel/money/quantity'

/** One line that comes back, of a sale or (null) of none. Quantity in thousandths, cents. */
export interface ReturnLine {
  readonly saleLineId: LineId | null
  readonly productId: ProductId
  readonly code: string
  readonly description: string
  readonly variant: string
  readonly unit: string
  readonly quantity: Thousandths
  readonly discount: Cents
  readonly amount: Cents
}
