import { beforeEach, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { testFolder } from '../../testing/platform/test-folder'
import { payInCash, sell } from '../../testing/till/sell'
import { customers, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
const customerId = customers.withLimit

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

/** The customer buys a shirt now; answers the sale and when. */
async function buy() {
  till.clock.now += 60_000
  await till.must('sale.set-customer', { customerId })
  const { id: saleId } = await sell(till, [products.shirt, 1])
  await payInCash(till, saleId, 3500)
  return { saleId, at: till.clock.now }
}

async function lastPurchase(): Promise<number | null | undefined> {
  return (await till.must('sale.set-customer', { customerId })).customer?.lastPurchaseAt
}

it('the last purchase is the latest sale that was not cancelled afterwards', async () => {
  expect(await lastPurchase()).toBeNull()
  const first = await buy()
  const second = await buy()
  expect(await lastPurchase()).toBe(second.at)
  await till.must('sale.void', { saleId: second.saleId, reason: 'cliente desistiu' })
  expect(await lastPurchase()).toBe(first.at)
  await till.must('sale.void', { saleId: first.saleId, reason: 'cliente desistiu' })
  expect(await lastPurchase()).toBeNull()
})
