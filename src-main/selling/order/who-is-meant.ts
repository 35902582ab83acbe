import { parseTaxId } from '#shared/customers/customer/tax-id'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import type { CustomerId, TerminalId } from '#shared/kernel/ids'
import { parseOrderNumber } from '#shared/selling/order/order-number'
import { customerByTaxId, customerIdsByName } from '../../customers/customer/customer-rows'
import type { ReadDb } from '../../platform/database/connection'

/** Customers of one name that are looked through; of more, those who search are told. */
const customersRead = 300

/** What a text typed into a search of orders and sales means. */
export type Meant =
  | { readonly kind: 'anything' }
  | {
      readonly kind: 'number'
      readonly number: number
      /** Whose number; null for that of any terminal. */
      readonly terminalId: TerminalId | null
    }
  | {
      readonly kind: 'customers'
      readonly ids: readonly CustomerId[]
      /** The document typed, which a receipt may bear without its customer. */
      readonly taxId: string | null
      /** Whether the name fits more customers than are looked through. */
      readonly moreCustomers: boolean
    }

/** A document, a number, or the beginning of a customer's names. */
export function whoIsMeant(db: ReadDb, text: string): Meant {
  if (text === '') return { kind: 'anything' }
  const taxId = parseTaxId(text)?.value
  if (taxId !== undefined) {
    const customer = customerByTaxId(db, taxId)
    return { kind: 'customers', ids: customer ? [customer.id] : [], taxId, moreCustomers: false }
  }
  const counted = parseOrderNumber(text)
  if (counted) return { kind: 'number', ...counted }
  const words = ftsPrefixQuery(text)
  const ids = words === undefined ? [] : customerIdsByName(db, words, customersRead + 1)
  return {
    kind: 'customers',
    ids: ids.slice(0, customersRead),
    taxId: null,
    moreCustomers: ids.length > customersRead,
  }
}
