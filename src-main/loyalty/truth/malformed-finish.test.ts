import { randomUUID } from 'node:crypto'
import { expect, it, onTestFinished } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { programs } from '../../compose/programs'
import { expectSound } from '../../testing/file/expect-sound'
import { seeded } from '../../testing/platform/seeded'
import { testFolder } from '../../testing/platform/test-folder'
import { cash, figures, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { startingWith } from '../settings/start-programs'
import { people, scorers } from './operators'
import { openStage, prepareShop, type Stage } from './stage'

const [buyer] = people
const [scorer] = scorers
const spends = ['crm-bonus', 'dito'] as const

/** A till, its operator on loopback, and a dress of R$ 100,00 about to be finished. */
async function stageOf(program: LoyaltyProgramId) {
  const shop = testFolder()
  await prepareShop(program, shop)
  const start: Parameters<typeof openStage>[1] = (settings, tools) =>
    startingWith(programs, tools)(program, settings)
  const stage = await openStage(program, start, shop, testFolder(), seeded(1))
  onTestFinished(() => stage.close())
  const till = stage.till()
  await till.must('sale.set-customer', { customerId: buyer.id })
  const { id: saleId } = await sell(till, [products.dress, 1])
  return { stage, till, saleId }
}

async function pay({ till }: Stage, saleId: SaleId, amount: number): Promise<void> {
  await till().must('sale.start-payment', { saleId })
  await till().must('payment.add-tender', { saleId, tender: cash(amount) })
}

/** Every answer of the operator is cut in the middle, whatever it did; answers what ends it. */
async function speakNonsense({ simulators, program }: Stage): Promise<() => Promise<void>> {
  const { faults } = simulators
  const id = await faults.switchOn({
    operator: program,
    path: null,
    calls: null,
    fault: { kind: 'malformed' },
  })
  return () => faults.switchOff(id)
}

async function settle({ till }: Stage): Promise<void> {
  for (let round = 0; round < 10; round++) {
    await till().loyalty.outbox.runDue()
    till().clock.now += 30 * 60_000
  }
}

it.each(spends)(
  '%s: no sense before it is finished holds the sale, none after it is asked for again',
  async (program) => {
    const { stage, till, saleId } = await stageOf(program)
    const balance = () => stage.simulators.balance(program, program === 'dito' ? buyer.taxId : buyer.mobile)
    const before = balance()
    if (program === 'crm-bonus') {
      await till.must('loyalty.send-pin', { saleId, mobile: null })
      const pin = stage.simulators.sms().at(-1)?.pin ?? ''
      await till.must('loyalty.answer-pin', { saleId, pin, attemptId: randomUUID() })
    }
    await till.must('loyalty.quote', { saleId })
    await till.must('loyalty.use', { saleId, amount: cents(2_000) })
    await pay(stage, saleId, 8_000)

    let makeSense = await speakNonsense(stage)
    expect(await till.refused('sale.finish', { saleId })).toMatchObject({ code: 'benefit-not-confirmed' })
    expect(figures(till, 'SELECT state FROM act')).toEqual(['abandoned'])
    expect(figures(till, 'SELECT state FROM sale')).toEqual(['paying'])
    await makeSense()
    await till.must('sale.finish', { saleId })

    makeSense = await speakNonsense(stage)
    await settle(stage)
    await makeSense()
    await settle(stage)
    const outcome = (await till.must('loyalty.of-sale', { saleId }))[0]
    expect(outcome).toMatchObject({ state: 'done', used: 2_000 })
    // What it earned stands beside what it used, at the operators that say so at once.
    expect(before - balance() + (outcome?.earned ?? 0)).toBe(2_000)
    expect(await till.must('loyalty.pending-count', {})).toEqual({
      waiting: 0,
      tasks: 0,
      since: { waiting: null, tasks: null },
    })
    expectSound(till)
  },
)

it('juntos-somos-mais: its nonsense holds no sale up, and the points are credited once it makes sense', async () => {
  const { stage, till, saleId } = await stageOf('juntos-somos-mais')
  const subject = { kind: 'sale', saleId } as const
  await till.must('loyalty.set-scorer', { subject, taxId: cpfSchema.parse(scorer) })
  await pay(stage, saleId, 10_000)
  const before = stage.simulators.balance('juntos-somos-mais', scorer)
  const makeSense = await speakNonsense(stage)
  await till.must('sale.finish', { saleId })
  expect(figures(till, 'SELECT state FROM act')).toEqual([])
  await till.loyalty.outbox.runDue()
  expect(await till.must('loyalty.pending-count', {})).toMatchObject({ waiting: 1 })
  await makeSense()
  await settle(stage)
  expect(stage.simulators.balance('juntos-somos-mais', scorer) - before).toBe(100)
  expect(await till.must('loyalty.pending-count', {})).toEqual({
    waiting: 0,
    tasks: 0,
    since: { waiting: null, tasks: null },
  })
  expectSound(till)
})
