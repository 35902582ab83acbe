import type Sqlite from 'better-sqlite3'
import { installmentCode } from '#shared/selling/crediario/installment-code'
import { DAY_MS } from '../calendar'
import { seededRandom } from '../random'
import { seededId } from '../seeded-id'

interface Due {
  readonly id: string
  readonly branch: number
  readonly customer: string
  readonly dueOn: string
  readonly amount: number
  readonly terminal: number
  readonly operator: string
}

const DEBTORS = 8
/** Customers that tests speak of owe nothing but what they bought. */
const BEYOND_SAMPLES = 12
/** Noon in São Paulo. */
const NOON_MS = 15 * 3_600_000
/** Of what fell due so few days ago, some is still owed: there is somebody to remind. */
const STILL_OWED_DAYS = 75

/** Carnês from before the shop had this program: one parcela paid, one late, one to come. */
export function insertOldDebts(raw: Sqlite.Database, today: number): void {
  const random = seededRandom(11)
  const debtors = raw
    .prepare<[number, number], { id: string }>(
      'SELECT id FROM customer WHERE credit_limit_cents IS NOT NULL ORDER BY search_id LIMIT ? OFFSET ?',
    )
    .all(DEBTORS, BEYOND_SAMPLES)
  const branch = raw.prepare<[], { id: number }>('SELECT id FROM branch ORDER BY id LIMIT 1').get()?.id ?? 1
  const insert = raw.prepare(
    `INSERT INTO receivable (id, code, branch_id, customer_id, reference, installment, installments, issued_at, due_on,
       amount_cents, received_cents, settled_at) VALUES (?, ?, ?, ?, ?, ?, 3, ?, ?, ?, ?, ?)`,
  )
  debtors.forEach(({ id: customer }, index) => {
    const issuedAt = today - 100 * DAY_MS
    const uid = seededId<string>(issuedAt, random)
    const amount = 1_000 * random.int(3, 18)
    const lateDays = 10 + 6 * index
    for (const [nth, days] of [-lateDays - 30, -lateDays, 30 - lateDays].entries()) {
      const dueOn = new Date(today + days * DAY_MS).toISOString().slice(0, 10)
      const paid = nth === 0 ? amount : 0
      const settledAt = nth === 0 ? today + days * DAY_MS : null
      const place = nth + 1
      const reference = `Carnê ${2040 + index}`
      const id = `${uid}/${place}`
      insert.run(
        id,
        installmentCode(uid, place),
        branch,
        customer,
        reference,
        place,
        issuedAt,
        dueOn,
        amount,
        paid,
        settledAt,
      )
    }
  })
}

/** Instalments due before today were received on their day by another till of the shop, but for some of the last weeks. */
export function insertReceivings(raw: Sqlite.Database, today: number): void {
  const random = seededRandom(9)
  const lately = new Date(today - STILL_OWED_DAYS * DAY_MS).toISOString().slice(0, 10)
  const due = raw
    .prepare<[string], Due>(
      `SELECT receivable.id, receivable.branch_id AS branch, receivable.customer_id AS customer, due_on AS dueOn,
         receivable.amount_cents AS amount, sale.terminal_id AS terminal, sale.finished_by AS operator
       FROM receivable JOIN sale_tender ON sale_tender.id = tender_id JOIN sale ON sale.id = sale_id
       WHERE due_on < ? ORDER BY due_on, receivable.id`,
    )
    .all(new Date(today).toISOString().slice(0, 10))
  const settle = raw.prepare(
    'UPDATE receivable SET received_cents = amount_cents, settled_at = ? WHERE id = ?',
  )
  const receiving = raw.prepare(
    `INSERT INTO receiving (id, branch_id, terminal_id, customer_id, operator_id, state, begun_at, on_day, discount_cents,
       total_cents, change_cents, number, at)
     VALUES (?, ?, ?, ?, ?, 'done', ?, ?, 0, ?, 0, ?, ?)`,
  )
  const line = raw.prepare(
    `INSERT INTO receiving_line (receiving_id, receivable_id, position, principal_cents, fine_cents, interest_cents,
       fine_left_cents, interest_left_cents, is_charged) VALUES (?, ?, 1, ?, 0, 0, 0, 0, 0)`,
  )
  const tender = raw.prepare(
    `INSERT INTO receiving_tender (id, receiving_id, sequence, kind, state, amount_cents, detail)
     VALUES (?, ?, 1, 'cash', 'confirmed', ?, '{}')`,
  )
  const numbers = new Map<number, number>()
  for (const one of due) {
    const isLate = one.dueOn >= lately && random.int(0, 3) === 0
    if (isLate) continue
    const at = Date.parse(`${one.dueOn}T00:00:00Z`) + NOON_MS
    const number = (numbers.get(one.terminal) ?? 0) + 1
    numbers.set(one.terminal, number)
    const id = seededId(at, random)
    receiving.run(
      id,
      one.branch,
      one.terminal,
      one.customer,
      one.operator,
      at,
      one.dueOn,
      one.amount,
      number,
      at,
    )
    line.run(id, one.id, one.amount)
    tender.run(seededId(at, random), id, one.amount)
    settle.run(at, one.id)
  }
  const count = raw.prepare('UPDATE terminal SET next_receiving_number = ? WHERE id = ?')
  for (const [terminal, last] of numbers) count.run(last + 1, terminal)
}
