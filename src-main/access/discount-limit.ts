import type { Cents } from '../../src-shared/money/cents'
import { formatPercent } from '../../src-shared/money/percentage'
import {
  discountRate,
  type DiscountValue,
  type ManualDiscount,
} from '../../src-shared/pricing/manual-discount'
import { fail, ok, type Result } from '../../src-shared/result'
import { authorize, type AccessRefusal, type Authority, type Caller } from './caller'

export interface AskedDiscount {
  readonly value: DiscountValue
  readonly reason: string
}

export type LimitRefusal =
  | AccessRefusal
  | { readonly code: 'discount-above-approver-limit'; readonly limit: string }

interface Allowed extends Authority {
  readonly discount: ManualDiscount | null
}

/** Above the operator's limit a supervisor lends theirs; nobody lends more than they have. */
export function withinLimit(
  caller: Caller,
  asked: AskedDiscount | null,
  base: Cents | undefined,
): Result<Allowed, LimitRefusal> {
  const own = { by: caller.operator, role: caller.role, approver: null }
  if (asked === null || base === undefined) return ok({ ...own, discount: null })
  const rate = discountRate(asked.value, base)
  const ownLimit = caller.role.limits.discount
  if (rate <= ownLimit) return ok({ ...own, discount: { ...asked, maxRate: ownLimit } })
  const authority = authorize(caller, 'sale.discount-above-limit')
  if (!authority.ok) return authority
  const lent = authority.value.role.limits.discount
  if (rate > lent) return fail({ code: 'discount-above-approver-limit', limit: formatPercent(lent) })
  return ok({ ...authority.value, discount: { ...asked, maxRate: lent } })
}
