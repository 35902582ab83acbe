import {
  customerDocument,
  customerDocumentSchema,
  type CustomerDocument,
} from '#shared/customers/customer/customer-document'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import type { DocumentSource } from '../../platform/central-link/document-source'
import type { WriteDb } from '../../platform/database/connection'
import { isErased } from '../../platform/personal-data/is-erased'
import { eraseCustomers } from '../erasure/erase-customers'
import { answersOf, replaceAnswers } from '../supplement/answer-rows'
import { writeSearchName } from './customer-rows'

type Row = Omit<CustomerDocument, 'isActive' | 'answers'> & { readonly isActive: 0 | 1 }

/** Customers as rows of this file; their names in the search, too. */
export const customerDocuments: DocumentSource = {
  kind: customerDocument,
  uids: (db, after, limit) =>
    db
      .all<{ id: string }>('SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT ?', after, limit)
      .map(({ id }) => id),
  read(db, uid) {
    const row = db.get<Row>(
      `SELECT code, name, surname, tax_id AS taxId, sex, birth_date AS birthDate, mobile, phone, email,
              postal_code AS postalCode, street, street_number AS streetNumber, complement, district, city, state_code AS state,
              country, language, branch_uid AS branchUid, origin_uid AS originUid, grouping_uid AS groupingUid,
              loyalty_card AS loyaltyCard, note, credit_limit_cents AS creditLimit, is_active AS isActive,
              registered_at AS registeredAt, merged_into AS mergedInto
       FROM customer WHERE id = ?`,
      uid,
    )
    return row && { ...row, isActive: row.isActive === 1, answers: answersOf(db, uid) }
  },
  write(db, uid, body) {
    const id = customerIdSchema.parse(uid)
    // What others wrote before they heard of it brings nobody back.
    if (!isErased(db, id)) writeCustomer(db, id, customerDocumentSchema.parse(body))
  },
  erase: (db, uid, desk) => eraseCustomers(db, desk, [customerIdSchema.parse(uid)], { by: null }),
}

function writeCustomer(db: WriteDb, id: CustomerId, one: CustomerDocument): void {
  const row = {
    code: one.code,
    name: one.name,
    surname: one.surname,
    tax_id: one.taxId,
    sex: one.sex,
    birth_date: one.birthDate,
    mobile: one.mobile,
    phone: one.phone,
    email: one.email,
    postal_code: one.postalCode,
    street: one.street,
    street_number: one.streetNumber,
    complement: one.complement,
    district: one.district,
    city: one.city,
    state_code: one.state,
    country: one.country,
    language: one.language,
    branch_uid: one.branchUid,
    origin_uid: one.originUid,
    grouping_uid: one.groupingUid,
    loyalty_card: one.loyaltyCard,
    note: one.note,
    credit_limit_cents: one.creditLimit,
    is_active: Number(one.isActive),
    registered_at: one.registeredAt,
    merged_into: one.mergedInto,
  }
  const known = db.get<{ searchId: number }>('SELECT search_id AS searchId FROM customer WHERE id = ?', id)
  const searchId =
    known?.searchId ??
    (db.get<{ last: number | null }>('SELECT max(search_id) AS last FROM customer')?.last ?? 0) + 1
  if (known) db.update('customer', id, row)
  else db.insert('customer', { id, ...row, search_id: searchId })
  writeSearchName(db, searchId, one.name)
  replaceAnswers(db, id, one.answers)
  if (one.mergedInto !== null) breakCircle(db, id, one.mergedInto)
}

/** Two tills may have made each of the other: then the one with the lower id goes on, on every till alike. */
function breakCircle(db: WriteDb, id: string, into: string): void {
  const back = db.get('SELECT 1 FROM customer WHERE id = ? AND merged_into = ?', into, id)
  if (back) db.update('customer', id < into ? id : into, { merged_into: null })
}
