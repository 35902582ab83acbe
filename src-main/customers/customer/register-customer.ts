import type { CustomerView, NewCustomer } from '#shared/customers/customer/customer'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { WriteDb } from '../../platform/database/connection'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { takeConsent, type ConsentDesk } from '../consent/decide-consent'
import { admitMobile, type MobileRefusal } from './change-mobile'
import { customerById, customerByTaxId, insertCustomer } from './customer-rows'

type ConsentRefusal = { readonly code: 'consent-text-changed' }

/** Registers a customer at the till; the id comes with the form, so a doubled click registers once. */
export function registerCustomer(
  desk: ConsentDesk,
  caller: Caller,
  customer: NewCustomer,
): Result<
  CustomerView,
  MobileRefusal | ConsentRefusal | { readonly code: 'tax-id-taken'; readonly name: string }
> {
  return desk.database.write((db) => {
    const already = customerById(db, customer.id)
    if (already) return ok(already)
    const namesake = customer.taxId === null ? undefined : customerByTaxId(db, customer.taxId)
    if (namesake) return fail({ code: 'tax-id-taken', name: namesake.name })
    const { id: customerId, name, mobile, sharesMobile } = customer
    if (mobile !== null) {
      const admitted = admitMobile(db, desk, caller, { customerId, name, mobile, sharesMobile })
      if (!admitted.ok) return admitted
    }
    insertCustomer(db, customer, desk.now())
    const agreed = takeConsents(db, desk, caller, customer)
    if (!agreed.ok) return agreed
    const registered = customerById(db, customer.id)
    if (!registered) throw new Error('A row just inserted is there')
    return ok(registered)
  })
}

function takeConsents(
  db: WriteDb,
  desk: ConsentDesk,
  caller: Caller,
  { id: customerId, consent }: NewCustomer,
): Result<null, ConsentRefusal | AccessRefusal> {
  if (consent === null) return ok(null)
  const authority = authorize(caller, 'consent.give')
  if (!authority.ok) return authority
  const { channels, ...given } = consent
  for (const channel of channels) {
    const taken = takeConsent(db, desk, caller, { ...given, customerId, channel, origin: 'registration' })
    if (!taken.ok && taken.error.code === 'consent-text-changed') return fail(taken.error)
  }
  return ok(null)
}
