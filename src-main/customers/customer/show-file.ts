import type { CustomerFile } from '#shared/customers/customer/customer-file'
import type { ShownFields, ShownFile } from '#shared/customers/customer/file-operations'
import { maskAddress } from '#shared/customers/customer/mask-address'
import { formatMobile, maskMobile } from '#shared/customers/customer/mobile'
import { formatPhoneNumber, maskPhone } from '#shared/customers/customer/phone'
import { formatTaxId, maskTaxId } from '#shared/customers/customer/tax-id'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { answersOf } from '../supplement/answer-rows'
import { customerFile } from './file-rows'

type NotFound = { readonly code: 'customer-not-found' }

/** One customer's file for the screen: who they are, with documents and contacts masked. */
export function showFile(db: ReadDb, id: CustomerId): Result<ShownFile, NotFound> {
  const kept = customerFile(db, id)
  if (!kept) return fail({ code: 'customer-not-found' })
  const { code, name, registeredAt, file } = kept
  const { taxId: _taxId, birthDate: _day, mobile: _mobile, phone: _phone, email: _email, ...open } = file
  return ok({
    id,
    code,
    name,
    registeredAt,
    file: open,
    masked: maskedFields(file),
    answers: answersOf(db, id),
  })
}

/** What is hidden, whole, to whoever may see it; the trail says of whom it was shown. */
export function showDocuments(desk: Desk, caller: Caller, id: CustomerId): Result<ShownFields, NotFound> {
  return desk.database.write((db) => {
    const kept = customerFile(db, id)
    if (!kept) return fail({ code: 'customer-not-found' })
    const { name, file } = kept
    recordAction(db, desk, caller, {
      action: 'customer.see-documents',
      saleId: null,
      detail: { customer: name, customerId: id },
    })
    return ok(wholeFields(file))
  })
}

const unless = <Kept extends string>(value: Kept | null, say: (value: Kept) => string): string | null =>
  value === null ? null : say(value)

function maskedFields({ taxId, birthDate, mobile, phone, email }: CustomerFile): ShownFields {
  return {
    taxId: unless(taxId, maskTaxId),
    // Enough for a birthday, too little to pass for somebody.
    birthDate: unless(birthDate, (day) => `${printedDay(day).slice(0, 5)}/****`),
    mobile: unless(mobile, maskMobile),
    phone: unless(phone, maskPhone),
    email: unless(email, maskAddress),
  }
}

/** The hidden fields as a person writes them, for papers and whoever may see them. */
export function wholeFields({ taxId, birthDate, mobile, phone, email }: CustomerFile): ShownFields {
  return {
    taxId: unless(taxId, formatTaxId),
    birthDate: unless(birthDate, printedDay),
    mobile: unless(mobile, formatMobile),
    phone: unless(phone, formatPhoneNumber),
    email,
  }
}
