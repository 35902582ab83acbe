import { ok } from '../../src-shared/result'
import type { HandlersFor } from '../ipc/handlers'
import type { Desk } from '../database/desk'
import { findCustomers } from './find-customers'
import { registerCustomer } from './register-customer'

export function customerHandlers({
  database,
  now,
}: Desk): HandlersFor<'customer.search' | 'customer.register'> {
  return {
    'customer.search': ({ text }) => ok(findCustomers(database, text)),
    'customer.register': (customer) => registerCustomer(database, now, customer),
  }
}
