import type { BrandId, FamilyId, LineId } from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import type { Thousandths } from '../../kernel/money/quantity'
import type { Benefit } from './benefit'
import type { ManualDiscount } from './manual-discount'
import type { PriceRule } from './rules/price-rule'

/** A line as pricing sees it: what is sold and the prices in force when it was scanned. */
export interface PriceableLine {
  readonly id: LineId
  readonly familyId: FamilyId | null
  readonly brandId: BrandId | null
  readonly quantity: Thousandths
  /** Cents per unit. */
  readonly unitPrice: Cents
  readonly promotionalPrice: Cents | null
  /** The price printed on a scale label, in cents; it stands, whatever the weight multiplies to. */
  readonly labelPrice: Cents | null
  readonly discount: ManualDiscount | null
}

export interface PriceableSale {
  readonly lines: readonly PriceableLine[]
  readonly discount: ManualDiscount | null
  /** In the order they are used. */
  readonly benefits?: readonly Benefit[]
  /** In force for this sale, in any order. */
  readonly rules: readonly PriceRule[]
}
