import {
  customerDocument,
  customerDocumentSchema,
  type CustomerDocument,
} from '#shared/customers/customer/customer-document'
import type { CustomerId } from '#shared/kernel/ids'
import type { DocumentSource } from '../../platform/central-link/document-source'
import type { WriteDb } from '../../platform/database/connection'
import { forgetPerson } from '../../platform/messages/forget-person'

/** Customers as rows of this file; their names in the search, too. */
export const customerDocuments: DocumentSource = {
  kind: customerDocument,
  uids: (db, after, limit) =>
    db
      .all<{ id: string }>('SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT ?', after, limit)
      .map(({ id }) => id),
  read: (db, uid) =>
    db.get<CustomerDocument>(
      `SELECT code, name, tax_id AS taxId, mobile, email, city, postal_code AS postalCode,
              loyalty_card AS loyaltyCard, note, birth_date AS birthDate, credit_limit_cents AS creditLimit,
              registered_at AS registeredAt
       FROM customer WHERE id = ?`,
      uid,
    ),
  write: (db, uid, body) => writeCustomer(db, uid, customerDocumentSchema.parse(body)),
  erase(db, uid) {
    forgetPerson(db, uid as CustomerId)
    const known = db.get<{ code: string; registeredAt: number }>(
      'SELECT code, registered_at AS registeredAt FROM customer WHERE id = ?',
      uid,
    )
    if (!known) return
    const nothing = {
      taxId: null,
      mobile: null,
      email: null,
      city: null,
      postalCode: null,
      loyaltyCard: null,
      note: null,
      birthDate: null,
      creditLimit: null,
    }
    writeCustomer(db, uid, { ...known, ...nothing, name: 'Cliente excluído' })
  },
}

function writeCustomer(db: WriteDb, id: string, one: CustomerDocument): void {
  const row = {
    code: one.code,
    name: one.name,
    tax_id: one.taxId,
    mobile: one.mobile,
    email: one.email,
    city: one.city,
    postal_code: one.postalCode,
    loyalty_card: one.loyaltyCard,
    note: one.note,
    birth_date: one.birthDate,
    credit_limit_cents: one.creditLimit,
    registered_at: one.registeredAt,
  }
  const known = db.get<{ searchId: number }>('SELECT search_id AS searchId FROM customer WHERE id = ?', id)
  const searchId =
    known?.searchId ??
    (db.get<{ last: number | null }>('SELECT max(search_id) AS last FROM customer')?.last ?? 0) + 1
  if (known) db.update('customer', id, row)
  else db.insert('customer', { id, ...row, search_id: searchId })
  db.run('DELETE FROM customer_search WHERE rowid = ?', searchId)
  db.run('INSERT INTO customer_search (rowid, name) VALUES (?, ?)', searchId, one.name)
}
