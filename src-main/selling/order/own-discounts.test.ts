import { beforeEach, expect, it } from 'vitest'
import type { OrderId } from '#shared/kernel/ids'
import { milliPercent } from '#shared/kernel/money/percentage'
import { expectSound } from '../../testing/file/expect-sound'
import { newOrderId, quoteOf99 } from '../../testing/till/place-order'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
let orderId: OrderId

const off = (percent: number) =>
  ({ value: { kind: 'rate', rate: milliPercent(percent * 1000) }, reason: 'cliente fiel' }) as const

/** A quote of R$ 99,00 less 5 % on its first item and 15 % on the rest: the cashier's limit and the supervisor's. */
beforeEach(async () => {
  till = testTill()
  till.signIn('supervisor')
  orderId = await quoteOf99(till)
  const [line] = (await till.must('order.open', { orderId })).lines
  if (!line) throw new Error('The quote has a line')
  await till.must('order.discount-line', { orderId, lineId: line.id, discount: off(5) })
  await till.must('order.discount-order', { orderId, discount: off(15) })
})

it('a copy has the discounts its operator may give alone: an approval serves one order', async () => {
  till.signIn('cashier')
  const { order, repricing } = await till.must('order.copy', { orderId, copyId: newOrderId() })
  expect(order.lines.map(({ discount }) => discount)).toEqual([off(5), null])
  expect(order.discount).toBeNull()
  expect(repricing).toMatchObject({ before: 8266, after: 9725 })
  expect((await till.must('order.open', { orderId })).totals.total).toBe(8266)
  expectSound(till)
})

it('who may give all of them copies all of them', async () => {
  const { order, repricing } = await till.must('order.copy', { orderId, copyId: newOrderId() })
  expect(order).toMatchObject({ discount: off(15), totals: { total: 8266 } })
  expect(repricing).toEqual({ before: 8266, after: 8266, changes: [] })
})
