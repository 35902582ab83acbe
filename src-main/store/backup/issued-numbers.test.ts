import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { customerIdSchema } from '#shared/kernel/ids'
import { migrate } from '../../platform/database/migrate'
import { shopOfVersion31 } from '../../testing/file/shop-of-version-31'
import { testFolder } from '../../testing/platform/test-folder'
import { newOrderId } from '../../testing/till/place-order'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { readIssuedNumbers, skipNumbers, skipUnknownNumbers } from './issued-numbers'

function shop(): TestTill {
  const till = testTill(testFolder())
  till.signIn('manager')
  return till
}

async function register(till: TestTill): Promise<number> {
  const id = customerIdSchema.parse(randomUUID())
  const nobody = { name: 'Rui Torres', taxId: null, mobile: null, email: null, sharesMobile: false }
  return Number((await till.must('customer.register', { id, ...nobody })).code)
}

async function writeOrder(till: TestTill): Promise<number> {
  return (await till.must('order.scan', { orderId: newOrderId(), code: products.shirt.code })).number
}

/** An older copy takes the place of a till: as the first start with it does. */
function restoredAfter(till: TestTill): TestTill {
  const older = shop()
  const numbers = readIssuedNumbers(till.database.path)
  if (numbers === null) throw new Error('The file set aside can be read')
  older.database.write((db) => skipNumbers(db, numbers))
  return older
}

it('no code is given twice once its customer is gone', async () => {
  const till = shop()
  const code = await register(till)
  till.database.write((db) => db.run('DELETE FROM customer WHERE code = ?', String(code)))
  expect(await register(till)).toBe(code + 1)
})

it('an older copy goes on after the last code given, though others stood in its way', async () => {
  const till = shop()
  const code = await register(till)
  till.database.write((db) => db.run('UPDATE customer SET code = ? WHERE code = ?', String(code + 1), '1'))
  expect(await register(till)).toBe(code + 2)
  expect(await register(restoredAfter(till))).toBe(code + 3)
})

it('a second copy, older still, goes on after the numbers of both files set aside', async () => {
  const till = shop()
  const code = await register(till)
  const number = await writeOrder(till)
  const again = restoredAfter(restoredAfter(till))
  expect(await register(again)).toBe(code + 1)
  expect(await writeOrder(again)).toBe(number + 1)
})

it('where the file set aside tells nothing, numbers go on beyond the floor the copy had', async () => {
  const till = shop()
  const uid = till.database.get<{ uid: string }>('SELECT uid FROM terminal WHERE id = 1')?.uid ?? ''
  till.database.write((db) => {
    skipNumbers(db, {
      sales: [],
      returns: [],
      receivings: [{ of: uid, last: 70 }],
      stockPapers: [{ of: uid, last: 30 }],
      orders: [{ of: uid, last: 900 }],
      customers: 900,
      printJobs: 0,
    })
    skipUnknownNumbers(db, 0)
  })
  expect(await register(till)).toBe(2_901)
  expect(await writeOrder(till)).toBe(2_901)
  const receiving = 'SELECT next_receiving_number AS next FROM terminal WHERE id = 1'
  expect(till.database.get(receiving)).toEqual({ next: 2_071 })
  const stock = 'SELECT next_stock_number AS next FROM terminal WHERE id = 1'
  expect(till.database.get(stock)).toEqual({ next: 2_031 })
})

it('a file from before terminals had uids names them as bringing it up to date does', () => {
  const path = join(testFolder(), 'before.db')
  shopOfVersion31(path).close()
  const told = readIssuedNumbers(path)
  const raw = new Sqlite(path)
  migrate(raw, () => undefined)
  const uids = raw.prepare<[], string>('SELECT uid FROM terminal ORDER BY uid').pluck().all()
  raw.close()
  expect(uids).not.toEqual([])
  expect(told?.sales.map(({ of }) => of).toSorted()).toEqual(uids)
})
