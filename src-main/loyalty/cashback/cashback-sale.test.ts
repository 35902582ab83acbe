import { describe, expect, it, vi } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { writeParameter } from '../../store/settings/parameter-rows'
import { loyalTill, member, pinTry, type LoyalTill } from '../../testing/loyalty/loyal-till'
import { backOf } from '../../testing/till/give-back'
import { cash, figures, sell } from '../../testing/till/sell'
import { branchId, products } from '../../testing/till/test-shop'

async function dressFor(loyal: LoyalTill) {
  const till = loyal.till()
  await till.must('till.open', { float: cents(10_000) })
  await till.must('sale.set-customer', { customerId: member })
  return (await sell(till, [products.dress, 1])).id
}

/** A dress of R$ 100,00 for a member with an accepted PIN, R$ 30,00 of the balance on it. */
async function dressWith30(loyal: LoyalTill) {
  const saleId = await dressFor(loyal)
  const till = loyal.till()
  await till.must('loyalty.send-pin', { saleId, mobile: null })
  await till.must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
  await till.must('loyalty.quote', { saleId })
  await till.must('loyalty.use', { saleId, amount: cents(3_000) })
  await till.must('sale.start-payment', { saleId })
  return saleId
}

describe('a balance used with a PIN', () => {
  it('is a discount on lines and total, confirmed once the campaign is chosen', async () => {
    const loyal = loyalTill('crm-bonus')
    const saleId = await dressWith30(loyal)
    const till = loyal.till()
    const sale = await till.must('payment.add-tender', { saleId, tender: cash(7_000) })
    expect(sale.totals).toMatchObject({ gross: 10_000, benefits: -3_000, total: 7_000 })
    const done = await till.must('sale.finish', { saleId })
    expect(done).toMatchObject({ total: 7_000, awaitsCampaign: true })
    await till.loyalty.outbox.runDue()
    expect(loyal.operator.spentFor(saleId)).toBe(0)
    const { campaigns } = await till.must('loyalty.campaigns', { saleId })
    await till.must('loyalty.choose-campaign', { saleId, campaignId: campaigns?.[0]?.id ?? '' })
    await till.loyalty.outbox.runDue()
    expect(loyal.operator.spentFor(saleId)).toBe(3_000)
    expect(figures(till, "SELECT amount_cents FROM sale_adjustment WHERE kind = 'cashback'")).toEqual([
      -3_000,
    ])
    const paper = JSON.stringify(await till.must('receipt.of-sale', { saleId }))
    expect(paper).toContain('(11) *****-4321')
    expect(paper).not.toContain('11987654321')
  })

  it('goes on by itself when nobody chooses, after a restart too', async () => {
    const loyal = loyalTill('crm-bonus')
    const saleId = await dressWith30(loyal)
    await loyal.till().must('payment.add-tender', { saleId, tender: cash(7_000) })
    await loyal.till().must('sale.finish', { saleId })
    loyal.restart()
    expect(await loyal.till().must('loyalty.waiting-choices', {})).toHaveLength(1)
    await loyal.settle()
    expect(loyal.operator.spentFor(saleId)).toBe(3_000)
    expect(await loyal.till().must('loyalty.waiting-choices', {})).toEqual([])
  })

  it('is never given unconfirmed, and never keeps the sale from going on without it', async () => {
    const loyal = loyalTill('crm-bonus')
    const saleId = await dressWith30(loyal)
    const till = loyal.till()
    await till.must('payment.add-tender', { saleId, tender: cash(7_000) })
    loyal.ways.fate = () => 'lost'
    expect(await till.refused('sale.finish', { saleId })).toMatchObject({
      code: 'benefit-not-confirmed',
      fault: { kind: 'no-answer' },
    })
    const full = await till.must('loyalty.clear', { saleId })
    expect(full.totals).toMatchObject({ benefits: 0, total: 10_000 })
    // Nothing was held there: the accepted PIN still counts, and the sale earns.
    expect(full.loyalty.cashback?.pin).toEqual({ kind: 'accepted', byMasterPin: false })
    await till.must('payment.add-tender', { saleId, tender: cash(3_000) })
    expect(await till.must('sale.finish', { saleId })).toMatchObject({ awaitsCampaign: true })
    await loyal.settle()
    expect(loyal.operator.spent()).toBe(0)
    expect(loyal.operator.earnedFor(saleId)).toBe(1)
  })

  it('is dropped with the customer, and with other goods until it is asked for again', async () => {
    const loyal = loyalTill('crm-bonus')
    const saleId = await dressWith30(loyal)
    const till = loyal.till()
    const { sale } = await till.must('sale.scan', { code: products.shirt.code })
    expect(sale.totals.benefits).toBe(0)
    expect(sale.loyalty.cashback?.quote?.isStale).toBe(true)
    expect(await till.refused('loyalty.use', { saleId, amount: cents(3_000) })).toMatchObject({
      code: 'quote-is-stale',
    })
    const nobody = await till.must('sale.set-customer', { customerId: null })
    expect(nobody.loyalty.cashback).toMatchObject({ who: { kind: 'nobody', why: 'final-consumer' } })
    await till.must('sale.set-customer', { customerId: member })
    expect(await till.refused('loyalty.quote', { saleId })).toMatchObject({ code: 'pin-not-accepted' })
  })

  it('comes back with a void and with a return of any part', async () => {
    for (const how of ['void', 'return'] as const) {
      const loyal = loyalTill('crm-bonus')
      const saleId = await dressWith30(loyal)
      const till = loyal.till()
      await till.must('payment.add-tender', { saleId, tender: cash(7_000) })
      await till.must('sale.finish', { saleId })
      await till.must('loyalty.choose-campaign', { saleId, campaignId: null })
      await till.loyalty.outbox.runDue()
      expect(loyal.operator.spentFor(saleId)).toBe(3_000)
      if (how === 'void') await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
      else await till.must('returns.return', await backOf(till, saleId, 1))
      expect(await till.must('loyalty.of-sale', { saleId })).toMatchObject([
        { undone: 'all', state: 'waiting' },
      ])
      await till.loyalty.outbox.runDue()
      expect(loyal.operator.spentFor(saleId)).toBe(0)
      expect(await till.must('loyalty.of-sale', { saleId })).toMatchObject([{ undone: 'all', state: 'done' }])
    }
  })

  it('asks for its own right when the PIN is the store’s', async () => {
    const loyal = loyalTill('crm-bonus')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.must('loyalty.send-pin', { saleId, mobile: null })
    till.signIn('cashier')
    await till.must('till.take-over', {}).catch(() => undefined)
    const tried = pinTry('9999')
    const refusal = await till.refused('loyalty.answer-pin', { saleId, ...tried })
    expect(['needs-approval', 'till-left']).toContain(refusal.code)
    till.signIn('manager')
    const sale = await till.must('loyalty.answer-pin', { saleId, ...tried })
    expect(sale.loyalty.cashback?.pin).toEqual({ kind: 'accepted', byMasterPin: true })
    expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'loyalty.master-pin'")).toEqual([1])
    expect(figures(till, "SELECT count(*) FROM loyalty_log WHERE answer LIKE '%9999%'")).toEqual([0])
  })
})

describe('what a sale earns', () => {
  it('counts full prices by the parameter as it was when the sale was closed', async () => {
    const loyal = loyalTill('crm-bonus')
    const { campaigns, earning } = loyal.operator.program
    if (!campaigns || !earning) throw new Error('This operator offers both')
    const asked = vi.spyOn(campaigns, 'eligible')
    const told = vi.spyOn(earning, 'earn')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.must('loyalty.send-pin', { saleId, mobile: null })
    await till.must('sale.discount-sale', {
      saleId,
      discount: { value: { kind: 'amount', amount: cents(1_000) }, reason: 'defeito' },
    })
    await till.must('sale.start-payment', { saleId })
    await till.must('payment.add-tender', { saleId, tender: cash(9_000) })
    await till.must('sale.finish', { saleId })
    till.database.write((db) =>
      writeParameter(db, 'loyalty.full-price-only', 'branch', { branchId, id: null }, true),
    )
    await till.must('loyalty.campaigns', { saleId })
    await till.must('loyalty.choose-campaign', { saleId, campaignId: null })
    await till.loyalty.outbox.runDue()
    for (const request of [asked.mock.calls[0]?.[0], told.mock.calls[0]?.[0]])
      expect(request?.basket.items).toMatchObject([{ total: 9_000, isFullPrice: true }])
  })

  it('waits for no campaign once it was settled by hand', async () => {
    const loyal = loyalTill('crm-bonus')
    const saleId = await dressWith30(loyal)
    const till = loyal.till()
    await till.must('payment.add-tender', { saleId, tender: cash(7_000) })
    await till.must('sale.finish', { saleId })
    for (const { id } of await till.must('loyalty.pending', {}))
      await till.must('loyalty.resolve', { id, reason: 'feito no portal da operadora' })
    expect(await till.must('loyalty.waiting-choices', {})).toEqual([])
  })

  it('is not credited for a void sale by trying a refusal again', async () => {
    const loyal = loyalTill('crm-bonus')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.must('loyalty.send-pin', { saleId, mobile: null })
    await till.must('sale.start-payment', { saleId })
    await till.must('payment.add-tender', { saleId, tender: cash(10_000) })
    await till.must('sale.finish', { saleId })
    await till.must('loyalty.choose-campaign', { saleId, campaignId: null })
    loyal.ways.fate = () => 'not-arrived'
    await till.loyalty.outbox.runDue()
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    loyal.ways.fate = () => {
      loyal.ways.fate = () => 'well'
      return 'refused'
    }
    till.clock.now += 60 * 60_000
    await till.loyalty.outbox.runDue()
    for (const { id } of await till.must('loyalty.pending', {})) await till.must('loyalty.retry', { id })
    await loyal.settle()
    expect(loyal.operator.earnedFor(saleId)).toBe(0)
    expect(await till.must('loyalty.pending-count', {})).toEqual({
      waiting: 0,
      tasks: 0,
      since: { waiting: null, tasks: null },
    })
    expect(await till.must('loyalty.of-sale', { saleId })).toMatchObject([{ undone: 'all', state: 'done' }])
  })
})

describe('a cashback applied by itself', () => {
  it('follows the sale behind the scans, and is consumed on finishing', async () => {
    const loyal = loyalTill('dito')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.loyalty.live.refresh()
    const sale = await till.must('sale.current', {})
    expect(sale?.totals).toMatchObject({ benefits: -5_000, total: 5_000 })
    await till.must('sale.start-payment', { saleId })
    await till.must('payment.add-tender', { saleId, tender: cash(5_000) })
    await till.must('sale.finish', { saleId })
    await till.loyalty.outbox.runDue()
    expect(loyal.operator.spentFor(saleId)).toBe(5_000)
    expect(await till.must('loyalty.of-sale', { saleId })).toMatchObject([
      { program: 'dito', used: 5_000, earned: null, expected: 100, state: 'done' },
    ])
  })

  it('tells of a sale that only earns, too', async () => {
    const loyal = loyalTill('dito')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.loyalty.live.refresh()
    await till.must('loyalty.clear', { saleId })
    await till.must('sale.start-payment', { saleId })
    await till.must('payment.add-tender', { saleId, tender: cash(10_000) })
    await till.must('sale.finish', { saleId })
    expect(await till.must('loyalty.of-sale', { saleId })).toMatchObject([
      { program: 'dito', undone: 'nothing', used: 0, expected: 100 },
    ])
  })

  it('stays cleared until the cashier uses it again', async () => {
    const loyal = loyalTill('dito')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.loyalty.live.refresh()
    expect((await till.must('loyalty.clear', { saleId })).totals.total).toBe(10_000)
    await till.must('sale.scan', { code: products.shirt.code })
    await till.loyalty.live.refresh()
    expect((await till.must('sale.current', {}))?.totals.benefits).toBe(0)
  })

  it('is not taken by a new lock for a sale that is void meanwhile', async () => {
    const loyal = loyalTill('dito')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.loyalty.live.refresh()
    await till.must('sale.start-payment', { saleId })
    await till.must('payment.add-tender', { saleId, tender: cash(5_000) })
    await till.must('sale.finish', { saleId })
    till.clock.now += 60 * 60_000
    loyal.ways.fate = () => {
      loyal.ways.fate = () => 'well'
      void till.call('sale.void', { saleId, reason: 'cliente desistiu' })
      return 'well'
    }
    await till.loyalty.outbox.runDue()
    await loyal.settle()
    expect(loyal.operator.spentFor(saleId)).toBe(0)
  })

  it('stays a task when tried again in vain, and is taken once the operator lets it', async () => {
    const loyal = loyalTill('dito')
    const saleId = await dressFor(loyal)
    const till = loyal.till()
    await till.loyalty.live.refresh()
    await till.must('sale.start-payment', { saleId })
    await till.must('payment.add-tender', { saleId, tender: cash(5_000) })
    await till.must('sale.finish', { saleId })
    // The lock ran out before it was confirmed, and the new one is refused.
    till.clock.now += 60 * 60_000
    loyal.ways.fate = () => {
      loyal.ways.fate = () => 'refused'
      return 'well'
    }
    await till.loyalty.outbox.runDue()
    const [task] = await till.must('loyalty.pending', {})
    if (!task) throw new Error('A refusal after the document waits for a person')
    expect(await till.must('loyalty.retry', { id: task.id })).toMatchObject({
      nextAttemptAt: null,
      amount: 5_000,
    })
    loyal.ways.fate = () => 'well'
    expect(await till.must('loyalty.retry', { id: task.id })).toBeNull()
    expect(loyal.operator.spentFor(saleId)).toBe(5_000)
  })
})
