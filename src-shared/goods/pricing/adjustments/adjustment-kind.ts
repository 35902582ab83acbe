/** What a reduction is to the customer, in the order of a paper's foot; each has a row of its own in every total. */
export const adjustmentGroups = ['promotions', 'discounts', 'benefits'] as const
export type AdjustmentGroup = (typeof adjustmentGroups)[number]

/** Everything screens and papers have to know of a kind of adjustment, so that none of them names one. */
export interface AdjustmentKind<Id extends string = string> {
  readonly id: Id
  readonly group: AdjustmentGroup
  /** Whether it makes the price of a line or is taken off the whole, of which every line bears its part. */
  readonly over: 'line' | 'sale'
  /** What a line of a receipt calls it where no rule or programme has a name for it. */
  readonly label: string
}

/** Keeps the id as a literal, so that a list of kinds is a union of them. */
export function adjustmentKind<const Id extends string>(kind: AdjustmentKind<Id>): AdjustmentKind<Id> {
  return kind
}
