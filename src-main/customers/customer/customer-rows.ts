import type { CustomerView } from '#shared/customers/customer/customer'
import { maskMobile, type Mobile } from '#shared/customers/customer/mobile'
import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { SaleCustomerView } from '#shared/selling/sale/sale-view'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { COMPANY, numberFloor, raiseFloor } from '../../platform/database/number-floor-rows'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'

interface CustomerRow {
  id: CustomerId
  code: string
  name: string
  tax_id: string | null
  mobile: Mobile | null
  city: string | null
}

const columns = 'customer.id, customer.code, customer.name, customer.tax_id, customer.mobile, customer.city'
const searchLimit = 51

function view(row: CustomerRow): CustomerView {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    maskedTaxId: row.tax_id === null ? null : maskTaxId(row.tax_id),
    maskedMobile: row.mobile === null ? null : maskMobile(row.mobile),
    city: row.city,
  }
}

/** Customers by exact digits: document, mobile, code or loyalty card. */
export function customersByDigits(db: ReadDb, text: string): CustomerView[] {
  return db
    .all<CustomerRow>(
      `SELECT ${columns} FROM customer WHERE id IN (
         SELECT coalesce(merged_into, id) FROM customer WHERE tax_id = ?
         UNION SELECT coalesce(merged_into, id) FROM customer WHERE mobile = ?
         UNION SELECT coalesce(merged_into, id) FROM customer WHERE code = ?
         UNION SELECT coalesce(merged_into, id) FROM customer WHERE loyalty_card = ?) LIMIT ${searchLimit}`,
      text,
      text,
      text,
      text,
    )
    .map(view)
}

/** Customers by e-mail, in any case. */
export function customersByEmail(db: ReadDb, email: string): CustomerView[] {
  return db
    .all<CustomerRow>(
      `SELECT ${columns} FROM customer
       WHERE id IN (SELECT coalesce(merged_into, id) FROM customer WHERE email = ? COLLATE NOCASE) LIMIT ${searchLimit}`,
      email,
    )
    .map(view)
}

/** Active customers by words of their name: somebody who is not is called by number alone. */
export function customersByName(db: ReadDb, ftsQuery: string): CustomerView[] {
  return db
    .all<CustomerRow>(
      `SELECT DISTINCT ${columns} FROM customer_search JOIN customer AS named ON named.search_id = customer_search.rowid
       JOIN customer ON customer.id = coalesce(named.merged_into, named.id)
       WHERE customer_search MATCH ? AND customer.is_active = 1 LIMIT ${searchLimit}`,
      ftsQuery,
    )
    .map(view)
}

/** Whether any customer's name has words that begin so: answered by the index alone. */
export function isAnyoneNamed(db: ReadDb, ftsQuery: string): boolean {
  return (
    db.get('SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT 1', ftsQuery) !== undefined
  )
}

/** Whose names begin with these words: at most `limit`, for others to look by. */
export function customerIdsByName(db: ReadDb, ftsQuery: string, limit: number): CustomerId[] {
  return db
    .all<{ id: CustomerId }>(
      `SELECT DISTINCT customer.id FROM customer_search JOIN customer AS named ON named.search_id = customer_search.rowid
       JOIN customer ON coalesce(customer.merged_into, customer.id) = coalesce(named.merged_into, named.id)
       WHERE customer_search MATCH ? LIMIT ?`,
      ftsQuery,
      limit,
    )
    .map(({ id }) => id)
}

export function customerById(db: ReadDb, id: CustomerId): CustomerView | undefined {
  const row = db.get<CustomerRow>(`SELECT ${columns} FROM customer WHERE id = ?`, id)
  return row && view(row)
}

export function customerByTaxId(db: ReadDb, taxId: string): CustomerView | undefined {
  const row = db.get<CustomerRow>(
    `SELECT ${columns} FROM customer WHERE id IN
       (SELECT coalesce(merged_into, id) FROM customer WHERE tax_id = ?)`,
    taxId,
  )
  return row && view(row)
}

/** Somebody else with this mobile, the one registered first. */
export function customerWithMobile(
  db: ReadDb,
  mobile: Mobile,
  except: CustomerId,
): { readonly name: string } | undefined {
  return db.get(
    'SELECT name FROM customer WHERE mobile = ? AND coalesce(merged_into, id) <> ? ORDER BY registered_at LIMIT 1',
    mobile,
    except,
  )
}

export function customerMobile(db: ReadDb, id: CustomerId): Mobile | null {
  return db.get<{ mobile: Mobile | null }>('SELECT mobile FROM customer WHERE id = ?', id)?.mobile ?? null
}

/** The customer's CPF or CNPJ, whole: for papers, never for a screen. */
export function customerTaxId(db: ReadDb, id: CustomerId): string | null {
  return (
    db.get<{ taxId: string | null }>('SELECT tax_id AS taxId FROM customer WHERE id = ?', id)?.taxId ?? null
  )
}

/** What a loyalty programme may know a customer by, whole: for operators, never for a screen. A company has no CPF. */
export function customerKeys(
  db: ReadDb,
  id: CustomerId,
): { readonly mobile: string | null; readonly 'tax-id': string | null } {
  const row = db.get<{ mobile: string | null; taxId: string | null }>(
    'SELECT mobile, tax_id AS taxId FROM customer WHERE id = ?',
    id,
  )
  return { mobile: row?.mobile ?? null, 'tax-id': row?.taxId?.length === 11 ? row.taxId : null }
}

/** The name and address a loyalty programme may greet a customer by. */
export function customerContact(
  db: ReadDb,
  id: CustomerId,
): { readonly name: string; readonly email: string | null } | undefined {
  return db.get('SELECT name, email FROM customer WHERE id = ?', id)
}

/** The mobile number a customer gives at the till (FEATURES C2). */
export function writeMobile(db: WriteDb, id: CustomerId, mobile: Mobile): void {
  db.run('UPDATE customer SET mobile = ? WHERE id = ?', mobile, id)
}

/** The first code from `number` on that no customer has: those of elsewhere stand anywhere, and no index refuses one twice. */
function freeCode(db: ReadDb, number: number): number {
  let code = number
  while (db.get('SELECT 1 FROM customer WHERE code IN (?)', String(code))) code++
  return code
}

/** The row of a new customer, with the next search row of this database and a code nobody had before, unless one is told. */
export function insertCustomer(
  db: WriteDb,
  {
    id,
    name,
    code: told,
  }: { readonly id: CustomerId; readonly name: string; readonly code?: string | undefined },
  registeredAt: number,
): void {
  const last = db.get<{ id: number | null }>('SELECT max(search_id) AS id FROM customer')
  const searchId = Math.max(last?.id ?? 0, numberFloor(db, 'customer', COMPANY)) + 1
  const next = freeCode(db, searchId)
  db.insert('customer', {
    id,
    code: told ?? String(next),
    name,
    registered_at: registeredAt,
    search_id: searchId,
  })
  writeSearchName(db, searchId, name)
  raiseFloor(db, 'customer', COMPANY, told === undefined ? next : searchId)
}

/** What a customer is found by, by name. */
export function writeSearchName(db: WriteDb, searchId: number, name: string): void {
  db.run('DELETE FROM customer_search WHERE rowid = ?', searchId)
  db.run('INSERT INTO customer_search (rowid, name) VALUES (?, ?)', searchId, name)
}

/** The customer as the sale shows them: masked, with the note, the last purchase and the credit left in cents. */
export function saleCustomer(db: ReadDb, id: CustomerId): SaleCustomerView | null {
  const row = db.get<CustomerRow & { note: string | null; credit_limit_cents: number | null }>(
    `SELECT ${columns}, note, credit_limit_cents FROM customer WHERE id = ?`,
    id,
  )
  if (!row) return null
  const last = db.get<{ at: number | null }>(
    `SELECT max(finished_at) AS at FROM sale WHERE customer_id IN ${THEIR_IDS} AND state = 'finished'`,
    id,
  )
  const { id: customerId, code, name, maskedTaxId, maskedMobile } = view(row)
  return {
    id: customerId,
    code,
    name,
    maskedTaxId,
    maskedMobile,
    note: row.note,
    lastPurchaseAt: last?.at ?? null,
    creditAvailable:
      row.credit_limit_cents === null ? null : cents(row.credit_limit_cents - creditInUse(db, id)),
  }
}

/** What the customer still owes on crediário, in cents. */
function creditInUse(db: ReadDb, id: CustomerId): number {
  return (
    db.get<{ total: number }>(
      `SELECT coalesce(sum(open_cents), 0) AS total FROM receivable
       WHERE customer_id IN ${THEIR_IDS} AND settled_at IS NULL AND cancelled_at IS NULL`,
      id,
    )?.total ?? 0
  )
}
