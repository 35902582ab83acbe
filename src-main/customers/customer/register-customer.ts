import type { CustomerView, NewCustomer } from '#shared/customers/customer/customer'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { admitMobile, type MobileRefusal } from './change-mobile'
import { customerById, customerByTaxId, insertCustomer } from './customer-rows'

/** Registers a customer at the till; the id comes with the form, so a doubled click registers once. */
export function registerCustomer(
  desk: Desk,
  caller: Caller,
  customer: NewCustomer,
): Result<CustomerView, MobileRefusal | { readonly code: 'tax-id-taken'; readonly name: string }> {
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
    const registered = customerById(db, customer.id)
    if (!registered) throw new Error('A row just inserted is there')
    return ok(registered)
  })
}
