import type { customerContract } from '#shared/customers/customer/customer-operations'
import { ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import type { ConsentDesk } from '../consent/decide-consent'
import { findCustomers } from './find-customers'
import { registerCustomer } from './register-customer'

export function customerQueries(desk: ReadDesk): QueriesFor<typeof customerContract> {
  return {
    'customer.search': ({ text }) => ok(findCustomers(desk.database, text)),
  }
}

export function customerCommands(desk: ConsentDesk): CommandsFor<typeof customerContract> {
  return {
    'customer.register': (customer, caller) => registerCustomer(desk, caller, customer),
  }
}
