import { ONE_UNIT, type Thousandths } from '../../kernel/money/quantity'

/** How many things are in the bag: each whole unit is a piece, and so is whatever was weighed or measured. */
export function countPieces(lines: readonly { readonly quantity: Thousandths }[]): number {
  return lines.reduce(
    (pieces, { quantity }) => pieces + (quantity % ONE_UNIT === 0 ? quantity / ONE_UNIT : 1),
    0,
  )
}
