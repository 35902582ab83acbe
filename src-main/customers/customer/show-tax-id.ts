import type { CustomerId, SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { customerById, customerTaxId } from './customer-rows'

export type WithoutTaxId = { readonly code: 'customer-without-tax-id' }

/** The whole CPF or CNPJ of whoever is buying, to be confirmed with them; the trail says of whom it was shown. */
export function showTaxId(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  { customerId, saleId }: { readonly customerId: CustomerId | null; readonly saleId: SaleId | null },
): Result<{ readonly taxId: string }, WithoutTaxId> {
  const customer = customerId === null ? undefined : customerById(db, customerId)
  const taxId = customer === undefined ? null : customerTaxId(db, customer.id)
  if (customer === undefined || taxId === null) return fail({ code: 'customer-without-tax-id' })
  const detail = { customer: customer.name, customerId: customer.id }
  recordAction(db, desk, caller, { action: 'customer.confirm-tax-id', saleId, detail })
  return ok({ taxId })
}
