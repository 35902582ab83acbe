import { randomUUID } from 'node:crypto'
import { receivingIdSchema, type CustomerId, type InstallmentId, type SaleId } from '#shared/kernel/ids'
import { cents, ZERO } from '#shared/kernel/money/cents'
import { cash, newTenderId, sell } from './sell'
import { customers, products } from './test-shop'
import type { TestTill } from './test-till'

export const newReceivingId = () => receivingIdSchema.parse(randomUUID())

/** A finished sale of dresses at R$ 100,00 each, owed in parcelas from a day on by the customer with a limit. */
export async function owe(
  till: TestTill,
  { amount, installments, firstDueOn }: { amount: number; installments: number; firstDueOn: string },
  customerId: CustomerId = customers.withLimit,
): Promise<SaleId> {
  await till.must('sale.set-customer', { customerId })
  const { id: saleId, totals } = await sell(till, [products.dress, Math.ceil(amount / 10_000)])
  await till.must('sale.start-payment', { saleId })
  const tender = {
    kind: 'store-credit',
    id: newTenderId(),
    amount: cents(amount),
    installments,
    firstDueOn,
  } as const
  await till.must('payment.add-tender', { saleId, tender })
  if (totals.total > amount)
    await till.must('payment.add-tender', { saleId, tender: cash(totals.total - amount) })
  await till.must('sale.finish', { saleId })
  return saleId
}

/** The ids of what a customer owes, the oldest first. */
export async function owedBy(
  till: TestTill,
  customerId: CustomerId = customers.withLimit,
): Promise<InstallmentId[]> {
  const { installments } = await till.must('crediario.owed', { customerId })
  return installments.map(({ id }) => id)
}

/** What a customer means to pay of these instalments, in cents. */
export const toReceive = (
  installments: readonly InstallmentId[],
  amount: number,
  { discount = 0, customerId = customers.withLimit } = {},
) => ({
  id: newReceivingId(),
  customerId,
  installments: [...installments],
  amount: cents(amount),
  discount: discount === 0 ? ZERO : cents(discount),
})

/** Receives so much of these instalments in cash. */
export async function receiveInCash(till: TestTill, installments: readonly InstallmentId[], amount: number) {
  const asked = toReceive(installments, amount)
  await till.must('crediario.begin', asked)
  await till.must('crediario.take', { receivingId: asked.id, tender: cash(amount) })
  return till.must('crediario.finish', { receivingId: asked.id })
}

/** A crediário in two, of which part of the first is received, at an open till. */
export async function owedAndReceived(till: TestTill): Promise<void> {
  await owe(till, { amount: 5000, installments: 2, firstDueOn: '2026-12-10' })
  const [first] = await owedBy(till)
  if (!first) throw new Error('Two are owed')
  await receiveInCash(till, [first], 1000)
}
