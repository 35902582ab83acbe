import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

/** 23:30 of the 9th in Manaus, half past midnight of the 10th in São Paulo. */
const lateAtNight = Date.UTC(2026, 2, 10, 3, 30)

it('papers and days go by the clock of the branch, wherever its state is', async () => {
  const till = testTill()
  till.database.write((db) => db.run("UPDATE branch SET state = 'AM'"))
  till.clock.now = lateAtNight
  till.signIn('manager')
  expect((await till.must('app.state', {})).branch.timeZone).toBe('America/Manaus')
  await till.must('till.open', { float: cents(10_000) })
  const { id: saleId } = await sell(till, [products.shirt, 1])
  await payInCash(till, saleId, 5_000)
  const paper = JSON.stringify(await till.must('receipt.of-sale', { saleId }))
  expect(paper).toContain('09/03/2026 23:30:00')
  const ninth = await till.must('returns.find-sales', { text: '', day: '2026-03-09', customerId: null })
  expect(ninth.sales.map(({ id }) => id)).toEqual([saleId])

  // The till that sold it is still open: the day is not over. In the next one it is.
  till.clock.now += 60 * 60_000
  await till.must('till.close', { counted: { cash: cents(13_500) }, left: cents(13_500) })
  await till.must('till.open', { float: cents(13_500) })
  const late = { saleId, reason: 'cliente desistiu' }
  expect(await till.refused('sale.void', late)).toEqual({ code: 'void-too-late', days: 0, wayOut: 'return' })
})
