import { beforeEach, expect, it } from 'vitest'
import type { CustomerId, SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { testFolder } from '../../testing/platform/test-folder'
import { payInCash, sell } from '../../testing/till/sell'
import { customers, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

async function sold(product: Parameters<typeof sell>[1][0], price: number): Promise<SaleId> {
  const { id } = await sell(till, [product, 1])
  await payInCash(till, id, price)
  return id
}

it('finds the sale by number, receipt barcode, CPF, product and day', async () => {
  await till.must('sale.set-customer', { customerId: customers.withLimit })
  const dress = await sold(products.dress, 10_000)
  till.clock.now += 86_400_000
  const sock = await sold(products.sock, 119)
  const find = async (text: string, day: string | null = null, customerId: CustomerId | null = null) =>
    (await till.must('returns.find-sales', { text, day, customerId })).sales.map(({ id }) => id)
  expect(await find('')).toEqual([sock, dress])
  expect(await find('T0001N000001')).toEqual([dress])
  expect(await find('2')).toEqual([sock])
  expect(await find('403.644.788-29')).toEqual([dress])
  expect(await find('meia')).toEqual([sock])
  expect(await find(products.dress.code)).toEqual([dress])
  expect(await find('', '2026-03-10')).toEqual([dress])
  expect(await find('vestido', '2026-03-11')).toEqual([])
  expect(await find('nada disso')).toEqual([])
  expect(await find('', null, customers.withLimit)).toEqual([dress])
  expect(await find('', '2026-03-11', customers.withLimit)).toEqual([])
  expect(await find('meia', null, customers.withLimit)).toEqual([sock])
})
