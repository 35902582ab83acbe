import { maskName } from '#shared/customers/customer/mask-name'
import { maskMobile, type Mobile } from '#shared/customers/customer/mobile'
import type { CustomerId, SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { isErased } from '../../platform/personal-data/is-erased'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { customerById, customerMobile, customerWithMobile, writeMobile } from './customer-rows'

export type MobileRefusal =
  | AccessRefusal
  | { readonly code: 'mobile-taken'; readonly name: string }
  | { readonly code: 'customer-gone' }

interface GivenMobile {
  readonly customerId: CustomerId
  readonly name: string
  readonly mobile: Mobile
  readonly sharesMobile: boolean
}

/**
 * Whether a customer may have this number. A cashback operator knows people by it, so that one of two with the same number
 * may spend what the other saved: the cashier is told whose it is, and going on needs a right and leaves a trail.
 */
export function admitMobile(
  db: WriteDb,
  desk: Pick<Desk, 'now' | 'terminal'>,
  caller: Caller,
  { customerId, name, mobile, sharesMobile }: GivenMobile,
): Result<null, MobileRefusal> {
  const other = customerWithMobile(db, mobile, customerId)
  if (!other) return ok(null)
  if (!sharesMobile) return fail({ code: 'mobile-taken', name: maskName(other.name) })
  const authority = authorize(caller, 'customer.share-mobile')
  if (!authority.ok) return authority
  recordAction(
    db,
    desk,
    { operator: caller.operator, approver: authority.value.approver },
    {
      action: 'customer.share-mobile',
      saleId: null,
      detail: { customer: name, customerId, mobile: maskMobile(mobile), sharedWith: other.name },
    },
  )
  return ok(null)
}

/** The number a customer gives at the till in place of the one before (FEATURES C2). */
export function changeMobile(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  { saleId, customerId, mobile, sharesMobile }: Omit<GivenMobile, 'name'> & { readonly saleId: SaleId },
): Result<null, MobileRefusal> {
  if (isErased(db, customerId)) return fail({ code: 'customer-gone' })
  const before = customerMobile(db, customerId)
  if (before === mobile) return ok(null)
  const name = customerById(db, customerId)?.name ?? ''
  const admitted = admitMobile(db, desk, caller, { customerId, name, mobile, sharesMobile })
  if (!admitted.ok) return admitted
  writeMobile(db, customerId, mobile)
  noteMobile(db, desk, caller, { saleId, customerId, name, before, after: mobile })
  return ok(null)
}

/** The trail of a number that took another's place. */
export function noteMobile(
  db: WriteDb,
  desk: Pick<Desk, 'now' | 'terminal'>,
  caller: Caller,
  {
    saleId,
    customerId,
    name,
    before,
    after,
  }: {
    readonly saleId: SaleId | null
    readonly customerId: CustomerId
    readonly name: string
    readonly before: Mobile | null
    readonly after: Mobile | null
  },
): void {
  const masked = (number: Mobile | null) => ({ mobile: number === null ? null : maskMobile(number) })
  const detail = { customer: name, customerId, before: masked(before), after: masked(after) }
  recordAction(db, desk, caller, { action: 'customer.change-mobile', saleId, detail })
}
