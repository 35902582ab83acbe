import type { CustomerView, NewCustomer } from '#shared/customers/customer/customer'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { WriteDb } from '../../platform/database/connection'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { takeConsent, type ConsentDesk } from '../consent/decide-consent'
import { customerById } from './customer-rows'
import { saveCustomer, type SaveRefusal } from './save-customer'

type ConsentRefusal = { readonly code: 'consent-text-changed' }

/** Registers a customer at the till; the id comes with the form, so a doubled click registers once. */
export function registerCustomer(
  desk: ConsentDesk,
  caller: Caller,
  customer: NewCustomer,
): Result<CustomerView, SaveRefusal | ConsentRefusal> {
  return desk.database.write((db) => {
    const { id, name, taxId, mobile, email, more, answers, sharesMobile } = customer
    const already = customerById(db, id)
    if (already) return ok(already)
    const changes = { givenName: name, taxId, mobile, email, ...more }
    const registered = saveCustomer(db, desk, caller, {
      id,
      changes,
      answers,
      sharesMobile,
      isMandatoryAsked: true,
    })
    if (!registered.ok) return registered
    const agreed = takeConsents(db, desk, caller, customer)
    return agreed.ok ? registered : agreed
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
