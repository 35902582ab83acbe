import type { DiscountTogether } from '#shared/goods/pricing/discounts-together'
import type { DiscountValue, ManualDiscount } from '#shared/goods/pricing/manual-discount'
import type { Cents } from '#shared/kernel/money/cents'
import { formatPercent } from '#shared/kernel/money/percentage'
import { fail, ok, type Result } from '#shared/kernel/result'
import { authorize, type AccessRefusal, type Authority, type Caller } from '../../../store/access/caller'

export interface AskedDiscount {
  readonly value: DiscountValue
  readonly reason: string
}

export type LimitRefusal =
  | AccessRefusal
  | { readonly code: 'discount-above-approver-limit'; readonly limit: string }

interface Allowed extends Authority {
  readonly discount: ManualDiscount | null
  /** What it comes to now, in cents, for the trail; null when it is taken back. */
  readonly discountAmount: Cents | null
}

/**
 * Above the operator's limit, all discounts by hand on the same goods taken together, a supervisor lends theirs; nobody
 * lends more than they have, and what they lend is for the cents they saw.
 */
export function withinLimit(
  caller: Caller,
  asked: AskedDiscount | null,
  together: DiscountTogether | undefined,
): Result<Allowed, LimitRefusal> {
  const own = { by: caller.operator, role: caller.role, approver: null }
  if (asked === null || together === undefined) return ok({ ...own, discount: null, discountAmount: null })
  const { amount, rate } = together
  const { value, reason } = asked
  const ownRate = caller.role.limits.discount
  if (rate <= ownRate)
    return ok({ ...own, discount: { value, reason, maxRate: ownRate }, discountAmount: amount })
  const authority = authorize(caller, 'sale.discount-above-limit')
  if (!authority.ok) return authority
  const lent = authority.value.role.limits.discount
  if (rate > lent) return fail({ code: 'discount-above-approver-limit', limit: formatPercent(lent) })
  const discount = { value, reason, maxRate: lent, granted: { amount, ownRate } }
  return ok({ ...authority.value, discount, discountAmount: amount })
}
