import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { positiveCentsSchema } from '#shared/kernel/money/cents'
import { newOrderId } from '../../testing/till/place-order'
import { customers, operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

/** Tables of a shop that stay small whatever it sells. */
const smallTables = ['branch', 'terminal', 'operator', 'parameter_value', 'price_rule', 'role', 'setting']

let till: TestTill
let prepared: Set<string>

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
  prepared = new Set()
  const prepare = till.database.raw.prepare.bind(till.database.raw)
  vi.spyOn(till.database.raw, 'prepare').mockImplementation((sql: string) => {
    prepared.add(sql)
    return prepare(sql)
  })
})
afterEach(() => vi.restoreAllMocks())

/** Indexes of what is still to be told only: as short as the queue. */
const shortIndexes = /INDEX outbox_(waiting|pending)\b/

/** The last row of all, found from the end of the table. */
const latestOnly = /ORDER BY id DESC LIMIT 1$/

/** How SQLite would read a table from end to end for what was asked since the till started. */
function scans(): string[] {
  vi.restoreAllMocks()
  const whole = [...prepared].filter((sql) => !latestOnly.test(sql))
  return whole.flatMap((sql) => {
    const places = sql.match(/\?/g)?.length ?? 0
    const steps = till.database.raw
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...Array<null>(places).fill(null)) as { detail: string }[]
    return steps
      .map(({ detail }) => detail)
      .filter((detail) => /^SCAN (?!CONSTANT ROW)/.test(detail) && !detail.includes('VIRTUAL TABLE'))
      .filter((detail) => !shortIndexes.test(detail))
      .filter((detail) => !smallTables.includes(detail.split(' ')[1] ?? ''))
      .map((detail) => `${detail}: ${sql.replace(/\s+/g, ' ')}`)
  })
}

const tender = (cents: number) => ({
  kind: 'cash' as const,
  id: randomUUID() as never,
  amount: positiveCentsSchema.parse(cents),
})

describe('no query reads a growing table from end to end', () => {
  it('looking for products and customers', async () => {
    for (const text of ['camisa', '87111125', products.shirt.code])
      await till.must('catalog.search', { text })
    for (const text of ['maria', '40364478829', '11987654321']) await till.must('customer.search', { text })
    expect(prepared.size).toBeGreaterThan(4)
    expect(scans()).toEqual([])
  })

  it('from a quote to the received order, and looking for either', async () => {
    await till.must('till.open', { float: positiveCentsSchema.parse(10000) })
    const orderId = newOrderId()
    await till.must('order.scan', { orderId, code: products.shirt.code })
    await till.must('order.set-customer', { orderId, customerId: customers.withLimit })
    await till.must('order.reprice', { orderId })
    await till.must('order.copy', { orderId, copyId: newOrderId() })
    await till.must('order.place', { orderId, plan: { kind: 'cash' } })
    await till.must('order.waiting', { text: '' })
    const { sale } = await till.must('order.receive', { orderId })
    await till.must('order.give-back', { saleId: sale.id })
    const { sale: again } = await till.must('order.receive', { orderId })
    await till.must('payment.add-tender', { saleId: again.id, tender: tender(3500) })
    await till.must('sale.finish', { saleId: again.id })
    await till.must('order.details', { orderId })
    await till.must('order.sale-payments', { saleId: again.id })
    const salespersonId = operators.cashier.id
    for (const text of ['', '1', 'maria', '40364478829'])
      for (const state of [null, 'received', 'quick-sale'] as const)
        for (const seller of [null, salespersonId])
          for (const from of [null, 0]) {
            const filter = { text, state, salespersonId: seller, from, until: null }
            await till.must('order.search', { filter, after: null })
          }
    expect(prepared.size).toBeGreaterThan(50)
    expect(scans()).toEqual([])
  })

  it('from opening the till to closing it', async () => {
    await till.must('till.open', { float: positiveCentsSchema.parse(10000) })
    await till.must('sale.scan', { code: products.shirt.code })
    const parked = await till.must('sale.set-customer', { customerId: customers.withLimit })
    await till.must('sale.set-salesperson', { lineId: null, salespersonId: operators.cashier.id })
    await till.must('sale.park', { saleId: parked.id, label: '' })
    await till.must('sale.parked', {})
    const { id } = await till.must('sale.recall', { saleId: parked.id })
    const { lines } = (await till.must('sale.scan', { code: `2*${products.cap.code}` })).sale
    await till.must('sale.cancel-line', { saleId: id, lineId: lines.at(-1)?.id ?? '' })
    await till.must('sale.start-payment', { saleId: id })
    await till.must('payment.add-tender', { saleId: id, tender: tender(5000) })
    await till.must('sale.finish', { saleId: id })
    await till.must('sale.recent', {})
    await till.must('receipt.of-sale', { saleId: id })
    await till.must('receipt.print-exchange-ticket', { saleId: id })
    await till.must('sale.void', { saleId: id, reason: 'cliente desistiu' })
    await till.must('sale.current', {})
    const cash = positiveCentsSchema.parse(10000)
    await till.must('till.cash-in', { id: randomUUID(), amount: cash, reason: 'troco' })
    await till.must('till.cash-drop', { id: randomUUID(), amount: cash, reason: 'cofre' })
    await till.must('till.x-reading', {})
    await till.must('till.take-over', {})
    await till.must('till.count-sheet', {})
    const { till: closed } = await till.must('till.close', { counted: { cash }, left: cash })
    await till.must('till.closings', {})
    await till.must('till.annotate', { id: closed.id, text: 'conferido' })
    await till.must('till.reprint-closing', { id: closed.id })
    await till.must('till.open', { float: cash })
    expect(prepared.size).toBeGreaterThan(30)
    expect(scans()).toEqual([])
  })
})

it('has a prefix index for every length of word a cashier types', () => {
  const tables = till.database.raw
    .prepare("SELECT sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")
    .pluck()
    .all() as string[]
  expect(tables).toHaveLength(2)
  for (const sql of tables) expect(/prefix = '([\d ]+)'/.exec(sql)?.[1]).toBe('1 2 3 4 5 6 7 8 9 10')
})
