import { randomUUID } from 'node:crypto'
import { returnIdSchema, type LineId, type SaleId } from '#shared/kernel/ids'
import { units } from '#shared/kernel/money/quantity'
import type { RefundKind } from '#shared/selling/returns/refund'
import { payInCash, sell } from './sell'
import { products } from './test-shop'
import type { TestTill } from './test-till'

export const newReturnId = () => returnIdSchema.parse(randomUUID())

/** What a return asks for beyond its goods: it gives back no value. */
export const returnFor = (refund: RefundKind = 'exchange-voucher') => ({
  id: newReturnId(),
  refund,
  salespersonId: null,
  reason: 'tamanho errado',
  loads: [],
  exchange: false,
})

/** The ids of a finished sale's lines, in order. */
export async function linesOf(till: TestTill, saleId: SaleId): Promise<LineId[]> {
  const { lines } = await till.must('returns.sale', { saleId })
  return lines.map(({ id }) => id)
}

/** A return of so many units of the first line of a sale. */
export async function backOf(till: TestTill, saleId: SaleId, count: number, refund?: RefundKind) {
  const [lineId] = await linesOf(till, saleId)
  if (!lineId) throw new Error('The sale has a line')
  return { ...returnFor(refund), saleId, lines: [{ lineId, quantity: units(count) }] }
}

/** A finished sale of dresses at R$ 100,00 each, paid in cash. */
export async function soldDresses(till: TestTill, count: number): Promise<SaleId> {
  const { id } = await sell(till, [products.dress, count])
  await payInCash(till, id, 10_000 * count)
  return id
}
