import { randomUUID } from 'node:crypto'
import { orderIdSchema, type OrderId } from '#shared/kernel/ids'
import type { TestTill } from './test-till'

export const newOrderId = (): OrderId => orderIdSchema.parse(randomUUID())

/** A quote of a shirt and two skirts: 35,00 + 64,00. */
export async function quoteOf99(till: TestTill): Promise<OrderId> {
  const orderId = newOrderId()
  await till.must('order.scan', { orderId, code: '101' })
  await till.must('order.scan', { orderId, code: '2*102' })
  return orderId
}

/** The same, closed: it waits for the cashier. */
export async function placedOrder(till: TestTill): Promise<OrderId> {
  const orderId = await quoteOf99(till)
  await till.must('order.place', { orderId, plan: { kind: 'credit-card', installments: 3 } })
  return orderId
}
