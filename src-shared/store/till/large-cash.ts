import type { Cents } from '../../kernel/money/cents'
import { fail, ok, type Result } from '../../kernel/result'

export interface LargeCash {
  readonly code: 'large-cash'
  /** Cents. */
  readonly amount: Cents
}

/** Amounts in cents. */
interface MovedByHand {
  readonly amount: Cents
  /** The amount above which somebody has to look twice (parameter `till.cash-by-hand-limit`). */
  readonly limit: Cents
  /** The amount somebody looked at and agreed to; null when nobody was asked. */
  readonly confirmed: Cents | null
}

/** Whether cash may be moved by hand as entered. A confirmation holds for the amount it was shown, and no other. */
export function checkByHand({ amount, limit, confirmed }: MovedByHand): Result<null, LargeCash> {
  return amount > limit && amount !== confirmed ? fail({ code: 'large-cash', amount }) : ok(null)
}
