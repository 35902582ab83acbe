import { cents, min, subtract, sumBy, ZERO, type Cents } from '../../kernel/money/cents'

/** An instalment with what it comes to on the day it is paid, in cents. */
export interface Payable {
  readonly id: string
  readonly dueOn: string
  readonly open: Cents
  readonly fine: Cents
  readonly interest: Cents
}

/** What of a payment goes to one instalment, and what of its charges is left unpaid. Cents. */
export interface Imputed {
  readonly id: string
  readonly principal: Cents
  readonly fine: Cents
  readonly interest: Cents
  readonly fineLeft: Cents
  readonly interestLeft: Cents
}

/** What an instalment comes to, in cents. */
export function payableTotal({ open, fine, interest }: Omit<Payable, 'id' | 'dueOn'>): Cents {
  return cents(open + fine + interest)
}

/**
 * Puts an amount in cents, a discount among it, to the instalments that were chosen: the oldest first (Código Civil, art.
 * 355), and of each fine and interest before the debt itself (art. 354). What nothing goes to is not in the answer.
 *
 * @throws RangeError when the amount is more than they come to.
 */
export function impute(amount: Cents, chosen: readonly Payable[]): Imputed[] {
  if (amount > sumBy(chosen, payableTotal)) throw new RangeError(`more than is owed: ${amount}`)
  let rest = amount
  const take = (of: Cents): Cents => {
    const part = min(rest, of)
    rest = subtract(rest, part)
    return part
  }
  return oldestFirst(chosen).flatMap(({ id, open, fine, interest }) => {
    if (rest === ZERO) return []
    const fineNow = take(fine)
    const interestNow = take(interest)
    const principal = take(open)
    return [
      {
        id,
        principal,
        fine: fineNow,
        interest: interestNow,
        fineLeft: subtract(fine, fineNow),
        interestLeft: subtract(interest, interestNow),
      },
    ]
  })
}

/** By the day they fall due; of one day, in an order that is the same everywhere. */
export function oldestFirst<One extends Pick<Payable, 'id' | 'dueOn'>>(all: readonly One[]): One[] {
  return all.toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
