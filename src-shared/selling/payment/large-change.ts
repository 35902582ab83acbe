import { cents, subtract, type Cents } from '../../kernel/money/cents'
import { fail, ok, type Result } from '../../kernel/result'

/** Nobody gives back so much in notes, whatever they confirm: a figure was mistyped, or a code was read into it. */
export const mostChange = cents(10_000_000)

export type LargeChange =
  | { readonly code: 'large-change'; readonly change: Cents }
  | { readonly code: 'absurd-cash'; readonly most: Cents }

/** Amounts in cents. */
interface Received {
  readonly received: Cents
  /** What was left to pay. */
  readonly remaining: Cents
  /** The change above which somebody has to look twice (parameter `payment.change-limit`). */
  readonly limit: Cents
  /** The change somebody looked at and agreed to give; null when nobody was asked. */
  readonly confirmed: Cents | null
}

/** Whether cash may be taken as entered. A confirmation holds for the change it was shown, and no other. */
export function checkReceived({
  received,
  remaining,
  limit,
  confirmed,
}: Received): Result<null, LargeChange> {
  const change = subtract(received, remaining)
  if (change > mostChange) return fail({ code: 'absurd-cash', most: cents(remaining + mostChange) })
  if (change > limit && change !== confirmed) return fail({ code: 'large-change', change })
  return ok(null)
}
