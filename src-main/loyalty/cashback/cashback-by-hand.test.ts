import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { cashbackProgramIds } from '#shared/loyalty/port/program-id'
import { loyalTill, member, pinTry } from '../../testing/loyalty/loyal-till'
import { cash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'

/** A finished dress of R$ 100,00 with R$ 5,00 of the balance, whose confirmation met `fate` and was settled by hand. */
async function settledByHand(program: (typeof cashbackProgramIds)[number], fate: 'lost' | 'refused') {
  const loyal = loyalTill(program)
  const till = loyal.till()
  await till.must('till.open', { float: cents(10_000) })
  await till.must('sale.set-customer', { customerId: member })
  const { id: saleId } = await sell(till, [products.dress, 1])
  if (program === 'crm-bonus') {
    await till.must('loyalty.send-pin', { saleId, mobile: null })
    await till.must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
    await till.must('loyalty.quote', { saleId })
  } else await till.loyalty.live.refresh()
  await till.must('loyalty.use', { saleId, amount: cents(500) })
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender: cash(9_500) })
  await till.must('sale.finish', { saleId })
  if (program === 'crm-bonus') await till.must('loyalty.choose-campaign', { saleId, campaignId: null })
  loyal.ways.fate = () => fate
  await till.loyalty.outbox.runDue()
  loyal.ways.fate = () => 'well'
  for (const { id } of await till.must('loyalty.pending', {}))
    await till.must('loyalty.resolve', { id, reason: 'A operadora confirmou' })
  await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
  await loyal.settle()
  return { loyal, saleId, pending: await till.must('loyalty.pending', {}) }
}

describe.each(cashbackProgramIds)('a confirmation settled by hand, then a void: %s', (program) => {
  it('gives back what arrived unanswered', async () => {
    const { loyal, pending, saleId } = await settledByHand(program, 'lost')
    expect(loyal.operator.spentFor(saleId)).toBe(0)
    expect(pending).toEqual([])
  })

  it('leaves to a person what the operator had refused', async () => {
    const { loyal, pending, saleId } = await settledByHand(program, 'refused')
    expect(loyal.operator.spentFor(saleId)).toBe(0)
    expect(pending).toMatchObject([
      { kind: 'undo', amount: 500, nextAttemptAt: null, lastFault: { refusal: { code: 'settled-by-hand' } } },
    ])
  })
})
