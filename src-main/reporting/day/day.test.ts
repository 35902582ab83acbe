import { beforeEach, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(50_000) })
})

const nothing = { sales: 0, sold: 0, net: 0, average: null }
const hours = (count: number) => {
  till.clock.now += count * 3_600_000
  till.watch.note()
}

it('says nothing of a shop that never sold, and who has its till open', async () => {
  expect(await till.must('reports.day', {})).toEqual({
    day: '2026-03-10',
    today: { now: nothing, soFar: nothing, whole: nothing },
    month: { now: nothing, soFar: nothing, whole: nothing },
    tills: {
      open: [
        {
          terminal: 'Caixa 1',
          operator: 'Gilda Gerente',
          openedAt: Date.UTC(2026, 2, 10, 13),
          difference: null,
        },
      ],
      closed: 0,
      difference: 0,
    },
  })
})

it('holds today against the same weekday before, as far as it went by now and whole', async () => {
  await soldDresses(till, 1)
  hours(2)
  await soldDresses(till, 2)
  hours(-2)
  till.passDays(7)
  const back = await soldDresses(till, 3)
  await till.must('returns.return', await backOf(till, back, 1))
  const gone = await sell(till, [products.coat, 1])
  await payInCash(till, gone.id, gone.totals.total)
  await till.must('sale.void', { saleId: gone.id, reason: 'engano' })
  const { today } = await till.must('reports.day', {})
  expect(today).toEqual({
    now: { sales: 1, sold: 30_000, net: 20_000, average: 30_000 },
    soFar: { sales: 1, sold: 10_000, net: 10_000, average: 10_000 },
    whole: { sales: 2, sold: 30_000, net: 30_000, average: 15_000 },
  })
})

it('is the same as the report of the day says', async () => {
  await soldDresses(till, 1)
  const back = await soldDresses(till, 2)
  await till.must('returns.return', await backOf(till, back, 1))
  const { today, month } = await till.must('reports.day', {})
  const question = { report: 'sales-by-day', from: '2026-03-10', until: '2026-03-10', choices: {} }
  const run = '019a0000-0000-7000-8000-000000000001'
  const { totals } = await till.must('reports.run', { run, question, sort: null, skip: 0 })
  const [, sales, , sold, , net, average] = totals ?? []
  expect(today.now).toEqual({ sales, sold, net, average })
  expect(month.now).toEqual(today.now)
})

it('counts the tills closed today and what they were off by, and how the next one began', async () => {
  await till.must('till.close', { counted: { cash: cents(49_000) }, left: cents(20_000), ifDiffers: 'close' })
  await till.must('till.open', { float: cents(19_500) })
  expect((await till.must('reports.day', {})).tills).toMatchObject({
    open: [{ terminal: 'Caixa 1', difference: -500 }],
    closed: 1,
    difference: -1000,
  })
  till.passDays(1)
  expect((await till.must('reports.day', {})).tills).toMatchObject({ closed: 0, difference: 0 })
})

it('is for whoever may see reports', async () => {
  till.signIn('cashier')
  expect(await till.refused('reports.day', {})).toEqual({ code: 'not-allowed', permission: 'reports.view' })
})
