import type { CustomerFilter, ListedCustomer } from '#shared/customers/customer/list-operations'
import { maskMobile, type Mobile } from '#shared/customers/customer/mobile'
import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import { customerIdsFor } from './find-customers'

type Row = Pick<ListedCustomer, 'id' | 'code' | 'name' | 'city' | 'origin' | 'grouping' | 'sortName'> & {
  readonly taxId: string | null
  readonly mobile: Mobile | null
  readonly isActive: 0 | 1
}

const PAGE = 60

interface Behind {
  readonly sortName: string
  readonly id: CustomerId
}

/**
 * Customers by name, so many behind the given one. Whatever is asked, an index has them in this order: no list is read
 * further than its page, except for words, which find at most `MOST` first.
 */
export function listCustomers(
  db: ReadDb,
  filter: CustomerFilter,
  after: Behind | null,
): { customers: ListedCustomer[]; hasMore: boolean } {
  const { text, values } = customerListSql(db, filter, after)
  const rows = db.all<Row>(text, ...values)
  return { customers: rows.slice(0, PAGE).map(listed), hasMore: rows.length > PAGE }
}

/** The statement itself, so that its plan can be looked at. */
export function customerListSql(
  db: ReadDb,
  { text, originUid, groupingUid, city, active }: CustomerFilter,
  after: Behind | null,
): { readonly text: string; readonly values: readonly (string | number)[] } {
  // Whoever was merged into somebody is found as them.
  const conditions = ['customer.merged_into IS NULL']
  const values: (string | number)[] = []
  const where = (condition: string, ...bound: readonly (string | number)[]): void => {
    conditions.push(condition)
    values.push(...bound)
  }
  if (text.trim() !== '')
    where('customer.id IN (SELECT value FROM json_each(?))', JSON.stringify(customerIdsFor(db, text)))
  if (originUid !== null) where('origin_uid = ?', originUid)
  if (groupingUid !== null) where('grouping_uid = ?', groupingUid)
  if (city !== null) where('city = ?', city)
  if (active !== 'all') where('customer.is_active = ?', active === 'active' ? 1 : 0)
  if (after !== null) where('(sort_name, customer.id) > (?, ?)', after.sortName, after.id)
  return {
    text: `SELECT customer.id, code, customer.name, tax_id AS taxId, mobile, city, customer.is_active AS isActive,
                  sort_name AS sortName, origin.name AS origin, grouping.name AS "grouping"
           FROM customer LEFT JOIN customer_label AS origin ON origin.uid = origin_uid
           LEFT JOIN customer_label AS grouping ON grouping.uid = grouping_uid
           WHERE ${conditions.join(' AND ')}
           ORDER BY sort_name, customer.id LIMIT ${PAGE + 1}`,
    values,
  }
}

function listed({ taxId, mobile, isActive, ...row }: Row): ListedCustomer {
  return {
    ...row,
    maskedTaxId: taxId === null ? null : maskTaxId(taxId),
    maskedMobile: mobile === null ? null : maskMobile(mobile),
    isActive: isActive === 1,
  }
}

/** Every city a file names, each found by its index, however many customers live there. */
export function listCities(db: ReadDb): string[] {
  return db
    .all<{ city: string }>(
      `WITH RECURSIVE known (city) AS (
         SELECT min(city) FROM customer WHERE city IS NOT NULL
         UNION ALL SELECT (SELECT min(customer.city) FROM customer WHERE customer.city > known.city) FROM known
         WHERE known.city IS NOT NULL)
       SELECT city FROM known WHERE city IS NOT NULL`,
    )
    .map(({ city }) => city)
    .toSorted((one, other) => one.localeCompare(other, 'pt-BR'))
}
