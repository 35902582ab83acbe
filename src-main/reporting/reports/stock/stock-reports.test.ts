import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { soldDresses } from '../../../testing/till/give-back'
import { figures } from '../../../testing/till/sell'
import { draftOf } from '../../../testing/till/stock-paper'
import { products } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'

const day = '2026-03-10'
const next = '2026-03-11'

let till: TestTill

/** Ten dresses received at R$ 40,00 on the first day, five sold on the next. */
beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  const id = await draftOf(till, 'delivery', [products.dress, 10])
  const { lines } = await till.must('stock.lines', { id, before: null })
  await till.must('stock.set-line', {
    id,
    lineId: lines[0]?.id ?? '',
    quantity: units(10),
    cost: cents(4_000),
  })
  await till.must('stock.post', { id })
  till.clock.now += 86_400_000
  till.watch.note()
  await till.must('till.open', { float: cents(100_000) })
  await soldDresses(till, 5)
})

const run = (report: string, choices: Record<string, string> = {}, from = day, until = next) =>
  till.must('reports.run', {
    run: randomUUID(),
    question: { report, from, until, choices },
    sort: null,
    skip: 0,
  })
const dresses = async (...asked: Parameters<typeof run>) =>
  (await run(...asked)).rows.filter(([description]) => description === 'Vestido')

it('the position is what was there on the last day, today what is in stock, by either price', async () => {
  expect(await dresses('stock-position', {}, day, day)).toEqual([
    ['Vestido', '108', 'Roupas', 110_000, null, 1_100_000],
  ])
  expect(await dresses('stock-position')).toEqual([['Vestido', '108', 'Roupas', 105_000, null, 1_050_000]])
  expect(await dresses('stock-cost')).toEqual([['Vestido', '108', 'Roupas', 105_000, null, 420_000]])
  const { totals } = await run('stock-position')
  expect(totals?.[3]).toEqual(figures(till, 'SELECT sum(quantity_thousandths) FROM product_stock')[0])
})

it('what is low or missing is found', async () => {
  expect((await run('stock-position', { which: 'low' })).rows).toEqual([])
  await till.must('stock.set-minimum', { productId: products.dress.id, minimum: units(106) })
  expect((await run('stock-position', { which: 'low' })).rows).toEqual([
    ['Vestido', '108', 'Roupas', 105_000, 106_000, 1_050_000],
  ])
  expect((await run('stock-position', { which: 'missing' })).rows).toEqual([])
})

it('turnover is what was sold by the mean of before and after', async () => {
  expect(await dresses('stock-turnover', {}, next, next)).toEqual([
    ['Vestido', '108', 110_000, 105_000, 107_500, 5_000, 4_651],
  ])
})

it('movements say by which document, and sum to what became of the stock', async () => {
  const { rows, totals } = await run('stock-movements')
  expect(rows.map(([, ...rest]) => rest)).toEqual([
    ['Vestido', '108', 'Venda', '1-1', -5_000, 105_000],
    ['Vestido', '108', 'Entrada de mercadorias', '1-1', 10_000, 110_000],
  ])
  expect(totals?.[5]).toBe(5_000)
  expect((await run('stock-movements', { kind: 'received' })).rows).toHaveLength(1)
})

it('what goods cost is not for everybody', async () => {
  till.signIn('supervisor')
  const { reports } = await till.must('reports.list', {})
  expect(reports.map(({ id }) => id)).toContain('stock-position')
  expect(reports.map(({ id }) => id)).not.toContain('stock-cost')
})
