import { add, cents, subtract, type Cents } from '../../kernel/money/cents'
import { thousandths, type Thousandths } from '../../kernel/money/quantity'
import { scaleHalfUp } from '../../kernel/money/round'

/** A finished sale's line as it was paid, and how much of it came back over all earlier returns. */
export interface SoldLine {
  readonly quantity: Thousandths
  /** Cents, before and after everything that lowered the price. */
  readonly gross: Cents
  readonly net: Cents
  readonly returned: Thousandths
}

/** What a return gives back for one line, in cents: gross − discount = amount, none of them negative. */
export interface ReturnedShare {
  readonly gross: Cents
  readonly discount: Cents
  readonly amount: Cents
}

/** How much of a line can still come back, in thousandths. */
export function leftOf(line: Pick<SoldLine, 'quantity' | 'returned'>): Thousandths {
  return thousandths(line.quantity - line.returned)
}

/**
 * The share of what was paid for a line that so much of it gives back (FEATURES A7): what is owed up to and including
 * this return, less what was owed before it. So the shares of all returns of a line sum to what was paid for it,
 * however it is cut.
 *
 * @param quantity thousandths, above zero and at most what is left.
 * @throws RangeError on any other quantity: the caller has checked it.
 */
export function returnedShare(line: SoldLine, quantity: Thousandths): ReturnedShare {
  if (quantity <= 0 || quantity > leftOf(line)) throw new RangeError(`cannot return ${quantity}`)
  const amount = shareOf(line.net, line, quantity)
  const discount = shareOf(subtract(line.gross, line.net), line, quantity)
  return { gross: add(amount, discount), discount, amount }
}

function shareOf(whole: Cents, line: SoldLine, quantity: Thousandths): Cents {
  const upTo = (returned: number) => scaleHalfUp(whole, returned, line.quantity)
  return cents(upTo(line.returned + quantity) - upTo(line.returned))
}
