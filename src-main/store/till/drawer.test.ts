import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { cashMovementIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { newTenderId, payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

const byHand = (amount: number) => ({
  id: cashMovementIdSchema.parse(randomUUID()),
  amount: cents(amount),
  reason: 'Troco',
})

async function soldByCard() {
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('sale.start-payment', { saleId })
  const tender = {
    kind: 'debit-card',
    id: newTenderId(),
    amount: cents(10_000),
    brand: 'Elo',
    nsu: '77',
  } as const
  await till.must('payment.add-tender', { saleId, tender })
  await till.must('sale.finish', { saleId })
  return saleId
}

/** How often the drawer opened meanwhile. */
async function pulsesOf(work: () => Promise<unknown>): Promise<number> {
  const before = till.printer.pulses
  await work()
  return till.printer.pulses - before
}

describe('the drawer opens by itself', () => {
  it('for a sale in cash, and not for a card', async () => {
    expect(await pulsesOf(() => soldDresses(till, 1))).toBe(1)
    expect(await pulsesOf(soldByCard)).toBe(0)
  })

  it.each(['till.cash-in', 'till.cash-drop'] as const)(
    'for %s, once however often it is sent',
    async (name) => {
      const asked = byHand(5_000)
      expect(await pulsesOf(() => till.must(name, asked))).toBe(1)
      const papers = till.printer.papers.length
      expect(await pulsesOf(() => till.must(name, asked))).toBe(0)
      expect(till.printer.papers).toHaveLength(papers)
    },
  )

  it('not for a sangria that was refused', async () => {
    expect(await pulsesOf(() => till.refused('till.cash-drop', byHand(10_001)))).toBe(0)
  })

  it('for goods given back in cash, once however often it is sent, and not for a voucher', async () => {
    const saleId = await soldDresses(till, 3)
    const inCash = await backOf(till, saleId, 1, 'cash')
    expect(await pulsesOf(() => till.must('returns.return', inCash))).toBe(1)
    expect(await pulsesOf(() => till.must('returns.return', inCash))).toBe(0)
    const asVoucher = await backOf(till, saleId, 1, 'exchange-voucher')
    expect(await pulsesOf(() => till.must('returns.return', asVoucher))).toBe(0)
    const bySameTender = await backOf(till, saleId, 1, 'same-tender')
    expect(await pulsesOf(() => till.must('returns.return', bySameTender))).toBe(1)
  })

  it('for a cancelled sale whose cash goes back, and not for a card', async () => {
    const reason = 'desistiu'
    const inCash = await soldDresses(till, 1)
    const byCard = await soldByCard()
    expect(await pulsesOf(() => till.must('sale.void', { saleId: inCash, reason }))).toBe(1)
    expect(await pulsesOf(() => till.must('sale.void', { saleId: byCard, reason }))).toBe(0)
  })

  it('or stays shut, and the cash moves all the same', async () => {
    till.printer.outOfPaper = true
    expect(await pulsesOf(() => till.must('till.cash-in', byHand(5_000)))).toBe(0)
    const { id } = await sell(till, [products.dress, 1])
    await payInCash(till, id, 10_000)
    expect(till.log.incidents).toEqual([])
    expect(await till.must('sale.recent', { number: null })).toHaveLength(1)
  })
})
