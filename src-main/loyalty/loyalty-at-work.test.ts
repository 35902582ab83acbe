import { beforeEach, expect, it } from 'vitest'
import { enqueue } from '../platform/outbox/outbox-rows'
import { testTill, type TestTill } from '../testing/till/test-till'

let till: TestTill
beforeEach(() => {
  till = testTill()
})

/** Something an operator is to be told, about no sale: it waits for as long as nobody is asked. */
const intend = (): void =>
  till.database.write(
    (db) =>
      void enqueue(db, {
        queue: 'a',
        kind: 'loyalty.earn',
        saleId: null,
        body: {},
        at: till.clock.now,
        notBefore: till.clock.now + 60_000,
      }),
  )
const told = () => till.pushed.flatMap((one) => (one.name === 'loyalty-pending' ? [one.payload.waiting] : []))

it('says how much is pending once what is to be sent is on disk, and after the answer is out', () => {
  intend()
  expect(told()).toEqual([])
  till.passTime()
  expect(told()).toEqual([1])
})

it('says it again only when it changes', () => {
  till.loyalty.start()
  till.passTime()
  till.loyalty.start()
  till.passTime()
  intend()
  intend()
  till.passTime()
  expect(told()).toEqual([0, 2])
})

it('hears nothing any more once the till is closed', () => {
  till.loyalty.stop()
  intend()
  till.passTime()
  expect(told()).toEqual([])
})
