import type { CustomerId, SaleId } from '../../src-shared/ids'
import { fail, ok, type Result } from '../../src-shared/result'
import type { SaleView } from '../../src-shared/sale/sale-view'
import type { Caller } from '../access/caller'
import { customerById, customerTaxId } from '../customer/customer-queries'
import type { Desk } from '../database/desk'
import { editOrOpenSale, editSale, type NotOpen, type TillClosed } from './sale-edit-queries'

type CustomerRefusal =
  | { readonly code: 'customer-not-found' }
  | { readonly code: 'store-credit-needs-customer' }

/** Says who buys; null is consumidor final. A sale with crediário keeps the customer who owes it. */
export function setCustomer(
  desk: Desk,
  caller: Caller,
  customerId: CustomerId | null,
): Result<SaleView, TillClosed | CustomerRefusal> {
  const edited = editOrOpenSale<CustomerRefusal>(desk, caller, (sale, db) => {
    if (customerId !== null && !customerById(db, customerId)) return fail({ code: 'customer-not-found' })
    const owes = sale.tenders.some((tender) => tender.kind === 'store-credit')
    if (owes && customerId !== sale.customerId) return fail({ code: 'store-credit-needs-customer' })
    return ok({ ...sale, customerId })
  })
  return edited.ok ? ok(edited.value.view) : edited
}

/** CPF na nota as the identified customer's file has it. */
export function putCustomerTaxId(
  desk: Desk,
  saleId: SaleId,
): Result<SaleView, NotOpen | { readonly code: 'customer-without-tax-id' }> {
  return editSale<NotOpen | { readonly code: 'customer-without-tax-id' }>(desk, saleId, (sale, db) => {
    const receiptTaxId = sale.customerId === null ? null : customerTaxId(db, sale.customerId)
    return receiptTaxId === null ? fail({ code: 'customer-without-tax-id' }) : ok({ ...sale, receiptTaxId })
  })
}

/** CPF na nota: the document to print, digits only, whoever the customer is. */
export function setReceiptTaxId(
  desk: Desk,
  caller: Caller,
  taxId: string | null,
): Result<SaleView, TillClosed> {
  const edited = editOrOpenSale<never>(desk, caller, (sale) => ok({ ...sale, receiptTaxId: taxId }))
  return edited.ok ? ok(edited.value.view) : edited
}
