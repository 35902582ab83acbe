import type Sqlite from 'better-sqlite3'
import type { Progress } from '../progress'
import { seededRandom } from '../random'
import { seededId } from '../seeded-id'
import { fixedCustomers, inventCustomers, type DemoCustomer } from './invented-customers'

const BATCH = 50_000

/** Fills customers and the names to search them by. */
export function insertCustomers(
  raw: Sqlite.Database,
  count: number,
  today: number,
  progress: Progress,
): void {
  const insertCustomer = raw.prepare(
    `INSERT INTO customer (id, code, name, tax_id, mobile, email, city, loyalty_card, note, credit_limit_cents,
                           registered_at, search_id, birth_date, postal_code)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertName = raw.prepare('INSERT INTO customer_search (rowid, name) VALUES (?, ?)')
  const random = seededRandom(3)
  const customers = everyCustomer(count, today)
  for (let searchId = 1; searchId <= count;) {
    raw.transaction(() => {
      for (const last = Math.min(count, searchId + BATCH - 1); searchId <= last; searchId++) {
        const { value: customer } = customers.next()
        if (!customer) return
        insertCustomer.run(
          seededId(customer.registeredAt, random),
          customer.code,
          customer.name,
          customer.taxId,
          customer.mobile,
          customer.email,
          customer.city,
          customer.loyaltyCard,
          customer.note,
          customer.creditLimit,
          customer.registeredAt,
          searchId,
          customer.birthDate,
          customer.postalCode,
        )
        insertName.run(searchId, customer.name)
      }
    })()
    progress(searchId - 1)
  }
}

function* everyCustomer(count: number, today: number): Generator<DemoCustomer, undefined> {
  const fixed = fixedCustomers(today).slice(0, count)
  yield* fixed
  yield* inventCustomers(fixed.length + 1, count - fixed.length, today, seededRandom(4))
}
