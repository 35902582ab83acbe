import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { figures, newTenderId, sell } from '../../testing/till/sell'
import { customers, products } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()

async function open(choice?: Parameters<typeof twoTills>[0]): Promise<void> {
  two = await twoTills(choice)
  for (const till of [a(), b()]) await till.must('till.open', { float: cents(50_000) })
}
beforeEach(() => open())

const found = (till: TestTill) =>
  till.must('returns.find-sales', { text: '1', day: null, customerId: null }).then(({ sales }) => sales)
/** What both have in stock of dresses, in thousandths. */
const stock = () =>
  [a(), b()].map(
    (till) =>
      figures(
        till,
        `SELECT quantity_thousandths FROM product_stock WHERE product_id = ${products.dress.id}`,
      )[0],
  )
const aside = (till: TestTill) => figures(till, 'SELECT why FROM parked_fact')

function expectBothSound(): void {
  expect([aside(a()), aside(b())]).toEqual([[], []])
  expectSound(a())
  expectSound(b())
}

describe('two tills of a branch', () => {
  it('a sale of one is found at the other, and its goods come back there', async () => {
    const saleId = await soldDresses(a(), 3)
    expect(await found(b())).toEqual([])
    await two.meet()
    expect(await found(b())).toMatchObject([
      { id: saleId, number: 1, terminalName: 'Caixa 1', total: 30_000 },
    ])
    await b().must('returns.return', await backOf(b(), saleId, 2, 'cash'))
    await two.meet()
    expect(await found(a())).toMatchObject([{ id: saleId, returned: 20_000 }])
    const [line] = (await a().must('returns.sale', { saleId })).lines
    expect(line).toMatchObject({ returned: 2_000, left: 1_000 })
    expect(stock()).toEqual([99_000, 99_000])
    expectBothSound()
  })

  it('a sale cancelled at one has nothing left to return at the other', async () => {
    const saleId = await soldDresses(a(), 1)
    await two.meet()
    await a().must('sale.void', { saleId, reason: 'cliente desistiu' })
    await two.meet()
    expect(await b().refused('returns.sale', { saleId })).toEqual({ code: 'sale-not-returnable' })
    expect(stock()).toEqual([100_000, 100_000])
    expectBothSound()
  })

  it('what a customer owes at one counts against the limit at the other, until it comes back', async () => {
    await a().must('sale.set-customer', { customerId: customers.withLimit })
    const { id: saleId } = await sell(a(), [products.dress, 1])
    await a().must('sale.start-payment', { saleId })
    const credit = { kind: 'store-credit', installments: 2, firstDueOn: '2026-04-30' } as const
    await a().must('payment.add-tender', {
      saleId,
      tender: { ...credit, id: newTenderId(), amount: cents(10_000) },
    })
    await a().must('sale.finish', { saleId })
    await two.meet()
    const left = async (till: TestTill) =>
      (await till.must('sale.set-customer', { customerId: customers.withLimit })).customer?.creditAvailable
    expect(await left(b())).toBe(10_000)
    await b().must('sale.cancel', {
      saleId: (await b().must('sale.current', {}))?.id ?? saleId,
      reason: 'só olhou',
    })
    await b().must('returns.return', await backOf(b(), saleId, 1, 'same-tender'))
    await two.meet()
    expect(await left(a())).toBe(20_000)
    expectBothSound()
  })

  it('neither’s drawer holds what the other took', async () => {
    await soldDresses(a(), 1)
    await two.meet()
    const cash = (till: TestTill) =>
      figures(till, 'SELECT sum(amount_cents) FROM cash_movement WHERE till_session_id IS NOT NULL')
    expect([cash(a()), cash(b())]).toEqual([[60_000], [50_000]])
    expect(figures(b(), 'SELECT sum(amount_cents) FROM cash_movement WHERE till_session_id IS NULL')).toEqual(
      [10_000],
    )
  })

  it.each<CallFate>(['lost', 'late', 'doubled', 'malformed', 'not-arrived'])(
    'an answer %s delays it, and loses or doubles nothing',
    async (fate) => {
      await soldDresses(a(), 1)
      two.central.ways.fate = () => fate
      await two.meet()
      await soldDresses(b(), 2)
      await two.meet()
      two.central.ways.fate = () => 'well'
      await two.central.settle()
      await two.meet()
      expect(stock()).toEqual([97_000, 97_000])
      expect([await found(a()), await found(b())].map((sales) => sales.length)).toEqual([2, 2])
      expectBothSound()
    },
  )

  it.each(['before', 'after'] as const)(
    'killed %s any write while it hears, it has all of it once',
    async (moment) => {
      let gaps = 0
      for (let nth = 1; ; nth++) {
        await open()
        const saleId = await soldDresses(a(), 2)
        await a().must('returns.return', await backOf(a(), saleId, 1, 'cash'))
        await a().central.sync()
        const wasKilled = killAt(b().database, nth, moment)
        await b()
          .central.sync()
          .catch(() => undefined)
        if (!wasKilled()) break
        gaps++
        two.b.restart()
        await two.meet()
        expect(stock()).toEqual([99_000, 99_000])
        expect(figures(b(), 'SELECT count(*) FROM return')).toEqual([1])
        expectBothSound()
      }
      expect(gaps).toBeGreaterThanOrEqual(2)
    },
  )

  it('what lacks its goods is kept aside, holds up nothing, and is taken in once they are there', async () => {
    const uid = '01890006-0000-7000-8000-000000000099'
    const add = (till: TestTill) =>
      till.database.write((db) =>
        db.run(
          `INSERT INTO product (id, uid, code, description, price_cents) VALUES (99, '${uid}', '199', 'Luva', 700)`,
        ),
      )
    add(a())
    // As if the Central had not taken it: it is told by itself otherwise.
    a().database.write((db) => db.run('DELETE FROM document_edit WHERE uid = ?', uid))
    await sell(a(), [products.dress, 1])
    const sale = await a().must('sale.scan', { code: '199' })
    await a().must('sale.start-payment', { saleId: sale.sale.id })
    await a().must('payment.add-tender', {
      saleId: sale.sale.id,
      tender: { kind: 'cash', id: newTenderId(), amount: cents(10_700) },
    })
    await a().must('sale.finish', { saleId: sale.sale.id })
    await soldDresses(a(), 1)
    await two.meet()
    expect(aside(b())).toEqual([`product ${uid}`])
    expect(figures(b(), 'SELECT number FROM sale ORDER BY number')).toEqual([2])
    add(b())
    await two.meet()
    expect(figures(b(), 'SELECT number FROM sale ORDER BY number')).toEqual([1, 2])
    expectBothSound()
  })
})

it('two branches know nothing of each other’s sales', async () => {
  await open({ apart: true })
  await soldDresses(a(), 1)
  await two.meet()
  expect(await found(b())).toEqual([])
  expect(figures(b(), 'SELECT count(*) FROM sale')).toEqual([0])
})

it('a file that was restored has its lost sales back, and gives none of their numbers again', async () => {
  await soldDresses(a(), 1)
  await two.meet()
  const { database } = a()
  database.raw.pragma('foreign_keys = OFF')
  // What the copy does not have yet.
  for (const table of [
    'fact',
    "stock_movement WHERE kind <> 'opening'",
    'cash_movement',
    'receipt',
    'sale_tender',
    'sale_adjustment',
    'sale_line',
    'sale',
  ])
    database.raw.exec(`DELETE FROM ${table}`)
  database.raw.exec(
    'UPDATE terminal SET next_sale_number = 1; UPDATE central_link SET acknowledged = 0; UPDATE product_stock SET quantity_thousandths = 100000, last_movement = product_id',
  )
  database.raw.pragma('foreign_keys = ON')
  await two.a.enrol()
  await two.meet()
  expect(await found(a())).toMatchObject([{ number: 1 }])
  await soldDresses(a(), 1)
  expect(figures(a(), 'SELECT number FROM sale ORDER BY number')).toEqual([1, 2])
  await two.meet()
  expect(stock()).toEqual([98_000, 98_000])
})
