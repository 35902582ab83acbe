import type { CustomerId, SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { tenderDefinition, type TenderKind } from '#shared/selling/payment/tender'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { customerById, customerTaxId } from '../../customers/customer/customer-rows'
import { showTaxId, type WithoutTaxId } from '../../customers/customer/show-tax-id'
import type { Caller } from '../../store/access/caller'
import { editOrOpenSale, editSale, type NotOpen, type CannotSell } from './edit-sale'
import type { SaleDesk } from './participant'
import { currentSale } from './sale-queries'

type CustomerRefusal =
  | { readonly code: 'customer-not-found' }
  | { readonly code: 'tender-needs-customer'; readonly tender: TenderKind }

/** Says who buys; null is consumidor final. A sale with crediário keeps the customer who owes it. */
export function setCustomer(
  desk: SaleDesk,
  caller: Caller,
  customerId: CustomerId | null,
): Result<SaleView, CannotSell | CustomerRefusal> {
  const edited = editOrOpenSale<CustomerRefusal>(desk, caller, (sale, db) => {
    if (customerId !== null && !customerById(db, customerId)) return fail({ code: 'customer-not-found' })
    const owed = sale.tenders.find(({ kind }) => tenderDefinition(kind).needsCustomer !== null)
    if (owed && customerId !== sale.customerId)
      return fail({ code: 'tender-needs-customer', tender: owed.kind })
    // CPF no cupom given while somebody was identified was that person's.
    const leaves = sale.customerId !== null && sale.customerId !== customerId
    return ok({ ...sale, customerId, receiptTaxId: leaves ? null : sale.receiptTaxId })
  })
  return edited.ok ? ok(edited.value.view) : edited
}

/** The customer's whole CPF or CNPJ, to be confirmed with them while they buy: said in the trail. */
export function taxIdToConfirm(
  desk: SaleDesk,
  caller: Caller,
  saleId: SaleId,
): Result<{ readonly taxId: string }, NotOpen | WithoutTaxId> {
  return desk.database.write((db) => {
    const sale = currentSale(db, desk.terminal.id)
    if (sale?.id !== saleId) return fail({ code: 'sale-not-open' })
    return showTaxId(db, desk, caller, { customerId: sale.customerId, saleId })
  })
}

/** CPF no cupom as the identified customer's file has it. */
export function putCustomerTaxId(
  desk: SaleDesk,
  saleId: SaleId,
): Result<SaleView, NotOpen | { readonly code: 'customer-without-tax-id' }> {
  return editSale<NotOpen | { readonly code: 'customer-without-tax-id' }>(desk, saleId, (sale, db) => {
    const receiptTaxId = sale.customerId === null ? null : customerTaxId(db, sale.customerId)
    return receiptTaxId === null ? fail({ code: 'customer-without-tax-id' }) : ok({ ...sale, receiptTaxId })
  })
}

/** CPF no cupom: the document to print, digits only, whoever the customer is. */
export function setReceiptTaxId(
  desk: SaleDesk,
  caller: Caller,
  taxId: string | null,
): Result<SaleView, CannotSell> {
  const edited = editOrOpenSale<never>(desk, caller, (sale) => ok({ ...sale, receiptTaxId: taxId }))
  return edited.ok ? ok(edited.value.view) : edited
}
