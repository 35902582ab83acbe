import { describe, expect, it } from 'vitest'
import { saleIdSchema, type SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../../testing/file/expect-sound'
import { killAt } from '../../../testing/file/kill-at'
import { loyalTill, member, pinTry, type LoyalTill } from '../../../testing/loyalty/loyal-till'
import type { Fate } from '../../../testing/loyalty/memory-operator'
import { cash, figures, sell } from '../../../testing/till/sell'
import { products } from '../../../testing/till/test-shop'
import type { TestTill } from '../../../testing/till/test-till'

/** A dress of R$ 100,00 that uses R$ 30,00 of a member's balance, paid and about to be finished. */
const paidWithBenefit = {
  async 'crm-bonus'({ till }: LoyalTill): Promise<SaleId> {
    const saleId = await dressFor(till())
    await till().must('loyalty.send-pin', { saleId, mobile: null })
    await till().must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
    await till().must('loyalty.quote', { saleId })
    return paid(till(), saleId)
  },
  async dito({ till }: LoyalTill): Promise<SaleId> {
    const saleId = await dressFor(till())
    await till().loyalty.live.refresh()
    return paid(till(), saleId)
  },
}
const programs = ['crm-bonus', 'dito'] as const

async function dressFor(till: TestTill): Promise<SaleId> {
  await till.must('till.open', { float: cents(10_000) })
  await till.must('sale.set-customer', { customerId: member })
  return (await sell(till, [products.dress, 1])).id
}

async function paid(till: TestTill, saleId: SaleId): Promise<SaleId> {
  await till.must('loyalty.use', { saleId, amount: cents(3_000) })
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: cash(7_000) })
  return saleId
}

const acts = (till: TestTill) => figures(till, 'SELECT state FROM act ORDER BY id')
const stateOf = (till: TestTill) => figures(till, 'SELECT state FROM sale')

describe.each(programs)('finishing a sale whose benefit %s holds', (program) => {
  it.each(['before', 'after'] as const)(
    'killed %s any write, the next start gives the act up, and the balance is spent once',
    async (moment) => {
      let gaps = 0
      for (let nth = 1; ; nth++) {
        const loyal = loyalTill(program)
        const saleId = await paidWithBenefit[program](loyal)
        const wasKilled = killAt(loyal.till().database, nth, moment)
        await loyal.till().call('sale.finish', { saleId })
        if (!wasKilled()) break
        gaps++
        loyal.restart()
        expect(acts(loyal.till())).not.toContain('open')
        if (stateOf(loyal.till())[0] !== 'finished') await loyal.till().must('sale.finish', { saleId })
        expect(stateOf(loyal.till())).toEqual(['finished'])
        await loyal.settle()
        expect(loyal.operator.spentFor(saleId)).toBe(3_000)
        expect(loyal.operator.held()).toBe(0)
        expectSound(loyal.till())
      }
      // The act begins, the intent, the answer and its log, the finishing: each had its turn.
      expect(gaps).toBeGreaterThanOrEqual(5)
    },
  )

  it('killed around any write and given up by the cashier, nothing stays held', async () => {
    for (let nth = 1; ; nth++) {
      const loyal = loyalTill(program)
      const saleId = await paidWithBenefit[program](loyal)
      const wasKilled = killAt(loyal.till().database, nth, 'after')
      await loyal.till().call('sale.finish', { saleId })
      if (!wasKilled()) break
      loyal.restart()
      const isFinished = stateOf(loyal.till())[0] === 'finished'
      const reason = 'cliente desistiu'
      await loyal.till().must(isFinished ? 'sale.void' : 'sale.cancel', { saleId, reason })
      await loyal.settle()
      expect(loyal.operator.spent()).toBe(0)
      expect(loyal.operator.held()).toBe(0)
      expectSound(loyal.till())
    }
  })

  it.each<Fate>(['lost', 'late', 'not-arrived', 'refused-connection', 'refused'])(
    'an answer %s abandons the act, and the next one spends the balance once',
    async (fate) => {
      const loyal = loyalTill(program)
      const saleId = await paidWithBenefit[program](loyal)
      const till = loyal.till()
      loyal.ways.fate = () => fate
      expect((await till.refused('sale.finish', { saleId })).code).toBe('benefit-not-confirmed')
      expect(acts(till)).toEqual(['abandoned'])
      expect(stateOf(till)).toEqual(['paying'])
      loyal.ways.fate = () => 'well'
      await till.must('sale.finish', { saleId })
      expect(acts(till)).toEqual(['abandoned', 'done'])
      await loyal.settle()
      expect(loyal.operator.spentFor(saleId)).toBe(3_000)
      expect(loyal.operator.held()).toBe(0)
      expectSound(till)
    },
  )

  it('an answer given twice finishes once', async () => {
    const loyal = loyalTill(program)
    const saleId = await paidWithBenefit[program](loyal)
    loyal.ways.fate = () => 'doubled'
    await loyal.till().must('sale.finish', { saleId })
    await loyal.settle()
    expect(loyal.operator.spentFor(saleId)).toBe(3_000)
    expect(acts(loyal.till())).toEqual(['done'])
  })

  it('nothing else changes the sale while the operator is asked', async () => {
    const loyal = loyalTill(program)
    const saleId = await paidWithBenefit[program](loyal)
    const till = loyal.till()
    const meanwhile: Promise<{ ok: boolean; error?: { code: string } }>[] = []
    loyal.ways.fate = () => {
      loyal.ways.fate = () => 'well'
      meanwhile.push(
        till.call('sale.scan', { code: products.shirt.code }),
        till.call('sale.set-customer', { customerId: null }),
        till.call('payment.remove-tender', { saleId, tenderId: cash(1).id }),
        till.call('loyalty.clear', { saleId }),
        till.call('loyalty.quote', { saleId }),
        till.call('sale.back-to-lines', { saleId }),
        till.call('sale.park', { saleId, label: '' }),
        till.call('sale.cancel', { saleId, reason: 'cliente desistiu' }),
        till.call('sale.finish', { saleId }),
      )
      return 'well'
    }
    await till.must('sale.finish', { saleId })
    const replies = await Promise.all(meanwhile)
    expect(replies).toHaveLength(9)
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.error?.code))).toEqual(
      replies.map(() => 'sale-in-act'),
    )
    expect(stateOf(till)).toEqual(['finished'])
    await loyal.settle()
    expect(loyal.operator.spentFor(saleId)).toBe(3_000)
  })

  it('a sale that is not what it was when the operator was asked is not finished', async () => {
    const loyal = loyalTill(program)
    const saleId = await paidWithBenefit[program](loyal)
    const till = loyal.till()
    loyal.ways.fate = () => {
      loyal.ways.fate = () => 'well'
      till.database.write((db) => db.run("UPDATE sale SET receipt_tax_id = '16965233974'"))
      return 'well'
    }
    expect(await till.refused('sale.finish', { saleId })).toEqual({ code: 'sale-changed' })
    expect(acts(till)).toEqual(['abandoned'])
    await till.must('sale.finish', { saleId })
    await loyal.settle()
    expect(loyal.operator.spentFor(saleId)).toBe(3_000)
    expect(loyal.operator.held()).toBe(0)
  })
})

it('a sale nobody outside has to hold anything for leaves no act behind', async () => {
  const loyal = loyalTill('dito')
  const till = loyal.till()
  await till.must('till.open', { float: cents(10_000) })
  const { id } = await sell(till, [products.dress, 1])
  const saleId = saleIdSchema.parse(id)
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: cash(10_000) })
  await till.must('sale.finish', { saleId })
  await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
  expect(acts(till)).toEqual([])
})
