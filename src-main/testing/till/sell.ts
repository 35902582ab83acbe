import { randomUUID } from 'node:crypto'
import { tenderIdSchema, type ProductId, type SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { TestTill } from './test-till'

type Item = readonly [{ readonly id: ProductId }, number]

/** Puts so many units of each product on the sale in progress. */
export async function sell(till: TestTill, ...items: readonly Item[]): Promise<SaleView> {
  for (const [{ id }, count] of items)
    await till.must('sale.add-product', { productId: id, quantity: units(count) })
  const sale = await till.must('sale.current', {})
  if (!sale) throw new Error('A sale is open')
  return sale
}

export const newTenderId = () => tenderIdSchema.parse(randomUUID())

/** Notes handed over, in cents. */
export const cash = (received: number) =>
  ({ kind: 'cash', id: newTenderId(), amount: cents(received) }) as const

export async function payInCash(till: TestTill, saleId: SaleId, received: number) {
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: cash(received) })
  return till.must('sale.finish', { saleId })
}

/** The first column of what a question to the file answers. */
export function figures(till: Pick<TestTill, 'database'>, sql: string): unknown[] {
  return till.database.all<Record<string, unknown>>(sql).map((row) => Object.values(row)[0])
}
