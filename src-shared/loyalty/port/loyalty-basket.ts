import type { Cents } from '../../kernel/money/cents'
import type { Thousandths } from '../../kernel/money/quantity'

/** One sold line as an operator may hear of it. */
export interface LoyaltyItem {
  /** The shop's own product code. */
  readonly code: string
  readonly ean: string | null
  readonly description: string
  readonly brand: string | null
  readonly classification: string | null
  readonly quantity: Thousandths
  /** Cents per unit, before any discount of the line. */
  readonly unitPrice: Cents
  /** Cents, net of every discount but the operator's own. */
  readonly total: Cents
  /** No promotional price and no discount touched the line. */
  readonly isFullPrice: boolean
}

/** What is being bought, as an operator may hear of it: never a customer, a cost or a tender. */
export interface LoyaltyBasket {
  readonly items: readonly LoyaltyItem[]
  /** Cents the customer would pay without the operator's benefit: the sum of the items' totals. */
  readonly total: Cents
  /** Cents of all other discounts together, not negative. */
  readonly discount: Cents
}
