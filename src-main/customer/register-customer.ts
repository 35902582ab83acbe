import type { CustomerView, NewCustomer } from '../../src-shared/customer/customer'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Database } from '../database/connection'
import { customerById, customerByTaxId, insertCustomer } from './customer-queries'

/** Registers a customer at the till; the id comes with the form, so a doubled click registers once. */
export function registerCustomer(
  database: Database,
  now: () => number,
  customer: NewCustomer,
): Result<CustomerView, { readonly code: 'tax-id-taken'; readonly name: string }> {
  return database.write((db) => {
    const already = customerById(db, customer.id)
    if (already) return ok(already)
    const namesake = customer.taxId === null ? undefined : customerByTaxId(db, customer.taxId)
    if (namesake) return fail({ code: 'tax-id-taken', name: namesake.name })
    insertCustomer(db, customer, now())
    const registered = customerById(db, customer.id)
    if (!registered) throw new Error('A row just inserted is there')
    return ok(registered)
  })
}
