import { beforeEach, describe, expect, it } from 'vitest'
import type { DiscountValue } from '#shared/goods/pricing/manual-discount'
import type { SaleId } from '#shared/kernel/ids'
import { cents, positiveCentsSchema } from '#shared/kernel/money/cents'
import { milliPercent } from '#shared/kernel/money/percentage'
import { units } from '#shared/kernel/money/quantity'
import { startingRoles } from '#shared/store/access/roles'
import { expectSound } from '../../../testing/file/expect-sound'
import { handOver } from '../../../testing/till/hand-over'
import { newOrderId } from '../../../testing/till/place-order'
import { figures, payInCash, sell } from '../../../testing/till/sell'
import { operators, products } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'

const { cashier, supervisor } = operators
const needed = { code: 'needs-approval', permission: 'sale.discount-above-limit' }
const beyond = { code: 'discount-above-approver-limit', limit: '20\u00a0%' }
let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(0) })
})

const rate = (percent: number): DiscountValue => ({ kind: 'rate', rate: milliPercent(percent * 1_000) })
const amount = (of: number): DiscountValue => ({ kind: 'amount', amount: positiveCentsSchema.parse(of) })
const off = (value: DiscountValue) => ({ value, reason: 'cliente da casa' })

type Giving = 'sale.discount-sale' | 'sale.discount-line' | 'order.discount-order' | 'order.discount-line'

/** The supervisor's approval for exactly this. */
function approval(operation: Giving, input: object): string {
  const permission = 'sale.discount-above-limit'
  const lent = { approver: supervisor, role: startingRoles.supervisor, permission } as const
  return till.approvals.grant(lent, cashier, operation, input)
}

/** A sale of one dress, R$ 100,00, whose discount the supervisor approved. */
async function granted(on: 'line' | 'sale', value: DiscountValue) {
  const { id: saleId, lines } = await sell(till, [products.dress, 1])
  const [line] = lines
  if (!line) throw new Error('The dress is on the sale')
  const whole = { saleId, discount: off(value) }
  const one = { ...whole, lineId: line.id }
  if (on === 'sale') await till.must('sale.discount-sale', whole, approval('sale.discount-sale', whole))
  else await till.must('sale.discount-line', one, approval('sale.discount-line', one))
  return { saleId, lineId: line.id }
}

async function total(): Promise<number> {
  const sale = await till.must('sale.current', {})
  return sale?.totals.total ?? 0
}

describe('R$ 20,00 approved on a dress of R$ 100,00', () => {
  it.each(['line', 'sale'] as const)(
    'on the %s: what is added gets the operator’s own 5 %, no more',
    async (on) => {
      const { saleId, lineId } = await granted(on, rate(20))
      expect(await total()).toBe(8_000)
      await till.must('sale.change-quantity', { saleId, lineId, quantity: units(3) })
      expect(await total()).toBe(28_000)
      await till.must('sale.change-quantity', { saleId, lineId, quantity: units(51) })
      expect(await total()).toBe(510_000 - 25_500)
      await till.must('sale.change-quantity', { saleId, lineId, quantity: units(1) })
      expect(await total()).toBe(8_000)
    },
  )

  it('on the sale: 50 more pieces get nothing of it', async () => {
    await granted('sale', rate(20))
    await sell(till, [products.coat, 50])
    expect(await total()).toBe(Math.round((10_000 + 50 * 82_900) * 0.95))
  })

  it('as an amount, when the lines it was seen on are cancelled and others come', async () => {
    const { saleId, lineId } = await granted('sale', amount(2_000))
    await sell(till, [products.dress, 1])
    await till.must('sale.cancel-line', { saleId, lineId })
    expect(await total()).toBe(8_000)
    await till.must('sale.cancel-line', {
      saleId,
      lineId: (await sell(till, [products.cap, 1])).lines.at(1)?.id as never,
    })
    expect(await total()).toBe(1_500 - 300)
  })

  it('is in the trail in cents', async () => {
    await granted('sale', rate(20))
    expect(figures(till, "SELECT detail FROM audit_entry WHERE action = 'sale.discount'")).toEqual([
      expect.stringContaining('"discountAmount":2000'),
    ])
  })

  it('asked for again on more pieces, is for those', async () => {
    const { saleId, lineId } = await granted('line', rate(20))
    await till.must('sale.change-quantity', { saleId, lineId, quantity: units(2) })
    const again = { saleId, lineId, discount: off(rate(20)) }
    expect(await till.refused('sale.discount-line', again)).toEqual(needed)
    await till.must('sale.discount-line', again, approval('sale.discount-line', again))
    expect(await total()).toBe(16_000)
    await payInCash(till, saleId, 16_000)
    expectSound(till)
  })
})

it('a supervisor’s own 20 % lends nothing to what a cashier adds, parked in between or not', async () => {
  till.signIn('supervisor')
  await till.must('till.take-over', {})
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('sale.discount-sale', { saleId, discount: off(rate(20)) })
  await till.must('sale.park', { saleId, label: '' })
  await handOver(till, 'cashier')
  await till.must('sale.recall', { saleId })
  expect(await total()).toBe(8_000)
  await sell(till, [products.coat, 50])
  expect(await total()).toBe(Math.round((10_000 + 50 * 82_900) * 0.95))
})

it('a quote carries its grant: added to, copied and received it lends nothing more', async () => {
  const orderId = newOrderId()
  await till.must('order.scan', { orderId, code: products.dress.code })
  const asked = { orderId, discount: off(rate(20)) }
  await till.must('order.discount-order', asked, approval('order.discount-order', asked))
  const grown = await till.must('order.scan', { orderId, code: `50*${products.coat.code}` })
  expect(grown.totals.total).toBe(Math.round((10_000 + 50 * 82_900) * 0.95))
  const { order } = await till.must('order.copy', { orderId, copyId: newOrderId() })
  expect(order.discount).toBeNull()
  await till.must('order.place', { orderId, plan: { kind: 'cash' } })
  const { sale } = await till.must('order.receive', { orderId })
  expect(sale.totals.total).toBe(grown.totals.total)
})

describe('discounts on line and sale', () => {
  /** A sale of a dress with 5 % on its line, and the ids. */
  async function five(): Promise<{ saleId: SaleId; lineId: never }> {
    const { id: saleId, lines } = await sell(till, [products.dress, 1])
    return { saleId, lineId: lines[0]?.id as never }
  }

  it.each(['line first', 'sale first'])('count together against the limit, %s', async (order) => {
    const { saleId, lineId } = await five()
    const onLine = { saleId, lineId, discount: off(rate(5)) }
    const onSale = { saleId, discount: off(rate(5)) }
    if (order === 'line first') {
      await till.must('sale.discount-line', onLine)
      expect(await till.refused('sale.discount-sale', onSale)).toEqual(needed)
      await till.must('sale.discount-sale', onSale, approval('sale.discount-sale', onSale))
    } else {
      await till.must('sale.discount-sale', onSale)
      expect(await till.refused('sale.discount-line', onLine)).toEqual(needed)
      await till.must('sale.discount-line', onLine, approval('sale.discount-line', onLine))
    }
    expect(await total()).toBe(9_025)
  })

  it('count together against the limit of whoever approves', async () => {
    const { saleId } = await granted('line', rate(20))
    const onSale = { saleId, discount: off(rate(20)) }
    expect(await till.refused('sale.discount-sale', onSale, approval('sale.discount-sale', onSale))).toEqual(
      beyond,
    )
  })

  it('stay together within the limit when what they were given on shrinks', async () => {
    const { saleId, lineId } = await five()
    await sell(till, [products.coat, 1])
    await till.must('sale.discount-line', { saleId, lineId, discount: off(amount(250)) })
    await till.must('sale.discount-sale', { saleId, discount: off(amount(2_000)) })
    const coat = (await till.must('sale.current', {}))?.lines[1]
    await till.must('sale.cancel-line', { saleId, lineId: coat?.id as never })
    expect(await total()).toBe(9_500)
  })
})
