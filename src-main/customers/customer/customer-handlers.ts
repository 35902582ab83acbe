import { ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../../store/access/handlers'
import { findCustomers } from './find-customers'
import { registerCustomer } from './register-customer'

export function customerHandlers(desk: Desk): HandlersFor<'customer.search' | 'customer.register'> {
  return {
    'customer.search': ({ text }) => ok(findCustomers(desk.database, text)),
    'customer.register': (customer, caller) => registerCustomer(desk, caller, customer),
  }
}
