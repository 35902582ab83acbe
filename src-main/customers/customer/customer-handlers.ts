import type { customerFeature } from '#shared/customers/customer/customer-feature'
import { ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import type { ConsentDesk } from '../consent/decide-consent'
import { listCities, listCustomers } from './customer-list-queries'
import { describeForm } from './describe-form'
import { findCustomers } from './find-customers'
import { printCustomer, type PrintingWork } from './paper/print-customer'
import { purchasesOf } from './purchase-queries'
import { registerCustomer } from './register-customer'
import { saveCustomer } from './save-customer'
import { saveLabel } from './save-label'
import { showDocuments, showFile } from './show-file'
import { similarCustomers } from './similar-customers'

type Operations = (typeof customerFeature)['operations']

export function customerQueries(desk: ReadDesk): QueriesFor<Operations> {
  return {
    'customer.search': ({ text }) => ok(findCustomers(desk.database, text)),
    'customer.file': ({ customerId }) => showFile(desk.database, customerId),
    'customer.form': () => ok(describeForm(desk)),
    'customer.list': ({ filter, after }) => ok(listCustomers(desk.database, filter, after)),
    'customer.cities': () => ok(listCities(desk.database)),
    'customer.similar': (given, caller) => ok(similarCustomers(desk.database, caller, given)),
    'customer.purchases': ({ customerId }) => ok(purchasesOf(desk.database, customerId)),
  }
}

export function customerCommands(desk: ConsentDesk, printing: PrintingWork): CommandsFor<Operations> {
  return {
    'customer.register': (customer, caller) => registerCustomer(desk, caller, customer),
    'customer.show-documents': ({ customerId }, caller) => showDocuments(desk, caller, customerId),
    'customer.save': (customer, caller) =>
      desk.database.write((db) => saveCustomer(db, desk, caller, { ...customer, isMandatoryAsked: true })),
    'customer.print': (wanted, caller) => printCustomer(desk, caller, printing, wanted),
    'customer.save-label': (label, caller) => saveLabel(desk, caller, label),
  }
}
