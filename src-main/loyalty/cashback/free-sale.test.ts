import { describe, expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { cents } from '#shared/kernel/money/cents'
import { cashbackProgramIds } from '#shared/loyalty/port/program-id'
import { writeParameter } from '../../store/settings/parameter-rows'
import { loyalTill, member } from '../../testing/loyalty/loyal-till'
import { pointsOperator } from '../../testing/loyalty/points-operator'
import { testFolder } from '../../testing/platform/test-folder'
import { sell } from '../../testing/till/sell'
import { brands, branchId, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { writePointsTable } from '../settings/loyalty-rules'

/** A dress given away: R$ 0,00. */
async function givenAway(till: TestTill) {
  const { id: saleId } = await sell(till, [products.dress, 1])
  const discount = { value: { kind: 'amount', amount: cents(10_000) } as const, reason: 'brinde' }
  await till.must('sale.discount-sale', { saleId, discount })
  return saleId
}

async function finish(till: TestTill, saleId: Awaited<ReturnType<typeof givenAway>>) {
  await till.must('sale.start-payment', { saleId })
  return till.must('sale.finish', { saleId })
}

describe.each(cashbackProgramIds)('a sale of R$ 0,00 and %s', (program) => {
  it('is asked about and told to nobody, and nothing waits', async () => {
    const { till: current } = loyalTill(program)
    const till = current()
    await till.must('till.open', { float: cents(0) })
    await till.must('sale.set-customer', { customerId: member })
    const saleId = await givenAway(till)
    await till.loyalty.live.refresh()
    for (const ask of ['loyalty.send-pin', 'loyalty.quote'] as const) {
      const refusal = await till.refused(ask, ask === 'loyalty.quote' ? { saleId } : { saleId, mobile: null })
      expect(['sale-without-value', 'loyalty-off']).toContain(refusal.code)
    }
    expect(await finish(till, saleId)).toMatchObject({ total: 0, awaitsCampaign: false })
    await till.loyalty.outbox.runDue()
    expect(await till.must('loyalty.pending-count', {})).toEqual({
      waiting: 0,
      tasks: 0,
      since: { waiting: null, tasks: null },
    })
    const log = await till.must('loyalty.log', {
      program: null,
      saleNumber: null,
      onlyFaults: false,
      before: null,
    })
    expect(log.entries).toEqual([])
  })
})

it('a customer who had answered before everything was given away is let go at the operator', async () => {
  const { till: current, settle, operator } = loyalTill('crm-bonus')
  const till = current()
  await till.must('till.open', { float: cents(0) })
  await till.must('sale.set-customer', { customerId: member })
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('loyalty.send-pin', { saleId, mobile: null })
  const discount = { value: { kind: 'amount', amount: cents(10_000) } as const, reason: 'brinde' }
  await till.must('sale.discount-sale', { saleId, discount })
  expect(await finish(till, saleId)).toMatchObject({ awaitsCampaign: false })
  await settle()
  expect(operator.earnedFor(saleId)).toBe(0)
  expect(await till.must('loyalty.pending-count', {})).toEqual({
    waiting: 0,
    tasks: 0,
    since: { waiting: null, tasks: null },
  })
})

it('goods given away score for nobody', async () => {
  const operator = pointsOperator()
  const till = testTill(testFolder(), terminalId, () => operator.program)
  till.signIn('manager')
  till.database.write((db) => {
    writeParameter(db, 'loyalty.uses-points', 'company', { branchId, id: null }, true)
    writePointsTable(db, 'juntos-somos-mais', branchId, {
      scoring: 'value',
      brands: [{ brandId: brands.own, factor: 1_000 }],
    })
  })
  await till.must('till.open', { float: cents(0) })
  const saleId = await givenAway(till)
  const taxId = cpfSchema.parse('40364478829')
  await till.must('loyalty.set-scorer', { subject: { kind: 'sale', saleId }, taxId })
  await finish(till, saleId)
  await till.loyalty.outbox.runDue()
  expect(operator.calls).toEqual([])
  expect(await till.must('loyalty.pending-count', {})).toEqual({
    waiting: 0,
    tasks: 0,
    since: { waiting: null, tasks: null },
  })
})
