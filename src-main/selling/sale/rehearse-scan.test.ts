import { beforeEach, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { testFolder } from '../../testing/platform/test-folder'
import { sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill(testFolder())
  till.signIn('cashier')
})

const rows = () =>
  ['sale', 'sale_line', 'audit_entry', 'outbox', 'stock_movement']
    .filter((table) => till.database.get('SELECT 1 FROM sqlite_schema WHERE name = ?', table) !== undefined)
    .map((table) => till.database.get(`SELECT count(*) AS count FROM ${table}`))

it('answers a sale of one line and leaves nothing of it behind', async () => {
  await till.must('till.open', { float: cents(10_000) })
  const before = rows()
  const rehearsed = await till.must('sale.rehearse', {})
  expect(rehearsed?.lines).toHaveLength(1)
  expect(rows()).toEqual(before)
  expect(await till.must('sale.current', {})).toBeNull()
})

it('has nothing to rehearse while the till is closed, or a sale is under way', async () => {
  expect(await till.must('sale.rehearse', {})).toBeNull()
  await till.must('till.open', { float: cents(10_000) })
  const sale = await sell(till, [products.shirt, 1])
  expect(await till.must('sale.rehearse', {})).toBeNull()
  expect(await till.must('sale.current', {})).toEqual(sale)
})
