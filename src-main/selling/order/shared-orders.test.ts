import { beforeEach, describe, expect, it } from 'vitest'
import type { OrderId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { placedOrder, quoteOf99 } from '../../testing/till/place-order'
import { cash, figures } from '../../testing/till/sell'
import type { TestTill } from '../../testing/till/test-till'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()

async function open(choice?: Parameters<typeof twoTills>[0]): Promise<void> {
  two = await twoTills(choice)
  for (const till of [a(), b()]) await till.must('till.open', { float: cents(0) })
}
beforeEach(() => open())

const waiting = async (till: TestTill) =>
  (await till.must('order.waiting', { text: '' })).rows.map(({ id }) => id)
const state = (till: TestTill) => figures(till, 'SELECT state FROM sales_order')
const claims = (till: TestTill) => figures(till, 'SELECT state FROM order_claim')

/** An order closed at the first till, of which the second knows. */
async function placedAtA(): Promise<OrderId> {
  const orderId = await placedOrder(a())
  await two.meet()
  return orderId
}

/** Pays what is being received. */
async function paid(till: TestTill): Promise<void> {
  const sale = await till.must('sale.current', {})
  if (!sale) throw new Error('An order is being received')
  const { settlement } = sale
  await till.must('payment.add-tender', { saleId: sale.id, tender: cash(settlement.unclaimed) })
  await till.must('sale.finish', { saleId: sale.id })
}

async function expectAgreed(is: string): Promise<void> {
  two.central.ways.fate = () => 'well'
  await two.central.settle()
  await two.meet()
  await two.meet()
  expect([state(a()), state(b())]).toEqual([[is], [is]])
  for (const till of [a(), b()]) {
    expect(figures(till, 'SELECT why FROM parked_document')).toEqual([])
    expectSound(till)
  }
}

describe('an order made at the salesperson’s till', () => {
  it('waits at the cashier’s, is received there, and both know it', async () => {
    const orderId = await placedAtA()
    expect(await waiting(b())).toEqual([orderId])
    await b().must('order.receive', { orderId })
    await two.meet()
    expect(await waiting(a())).toEqual([])
    await paid(b())
    await expectAgreed('received')
  })

  it('has its items, discounts and plan there as it was made', async () => {
    const orderId = await quoteOf99(a())
    await a().must('order.set-details', {
      orderId,
      notes: 'entregar amanhã',
      validUntil: '2026-03-20',
    })
    await a().must('order.place', { orderId, plan: { kind: 'credit-card', installments: 3 } })
    await two.meet()
    const here = await a().must('order.open', { orderId })
    expect(await b().must('order.open', { orderId })).toEqual(here)
  })

  it('is received by one of two that ask while neither knows of the other', async () => {
    const orderId = await placedAtA()
    await b().must('order.receive', { orderId })
    expect(await a().refused('order.receive', { orderId })).toEqual({ code: 'order-not-waiting' })
    expect(await a().refused('order.reopen', { orderId })).toEqual({ code: 'order-not-waiting' })
    expect(await a().refused('order.cancel', { orderId, reason: 'desistiu' })).toEqual({
      code: 'order-not-waiting',
    })
    await paid(b())
    await expectAgreed('received')
  })

  it('taken back to be changed is received nowhere, and closed again it is', async () => {
    const orderId = await placedAtA()
    await a().must('order.reopen', { orderId })
    expect(await b().refused('order.receive', { orderId })).toEqual({ code: 'order-not-waiting' })
    await a().must('order.scan', { orderId, code: '101' })
    await a().must('order.place', { orderId, plan: { kind: 'cash' } })
    await two.meet()
    await b().must('order.receive', { orderId })
    expect((await b().must('sale.current', {}))?.lines).toHaveLength(3)
    await paid(b())
    await expectAgreed('received')
  })

  it('taken back to be changed at one till and closed at the other is received there', async () => {
    const orderId = await placedAtA()
    await a().must('order.reopen', { orderId })
    await two.meet()
    await b().must('order.place', { orderId, plan: { kind: 'cash' } })
    await two.meet()
    await two.meet()
    await b().must('order.receive', { orderId })
    await paid(b())
    await expectAgreed('received')
  })

  it('asked for twice at once at one till stays its own', async () => {
    const orderId = await placedAtA()
    const input = { name: 'order.receive', input: { orderId } } as const
    const [first, second] = await Promise.all([b().dispatch(input), b().dispatch(input)])
    expect([first, second]).toMatchObject([{ ok: true }, { ok: false }])
    await b().central.sync()
    expect(claims(b())).toEqual(['held'])
    expect(await a().refused('order.receive', { orderId })).toEqual({ code: 'order-not-waiting' })
    await paid(b())
    await expectAgreed('received')
  })

  it('given back waits again, for the same till at once and for the other', async () => {
    const orderId = await placedAtA()
    for (let time = 0; time < 2; time++) {
      const { sale } = await b().must('order.receive', { orderId })
      await b().must('order.give-back', { saleId: sale.id })
    }
    expect(claims(b())).toEqual(['releasing'])
    await two.meet()
    expect(claims(b())).toEqual([])
    await a().must('order.receive', { orderId })
    await paid(a())
    await expectAgreed('received')
  })

  it('that could not be received after all waits for the other till', async () => {
    const orderId = await placedAtA()
    const { sale } = await b().must('sale.scan', { code: '101' })
    expect(await b().refused('order.receive', { orderId })).toEqual({ code: 'sale-in-progress' })
    await b().central.sync()
    await a().must('order.receive', { orderId })
    await paid(a())
    await b().must('sale.cancel', { saleId: sale.id, reason: 'só olhou' })
    await expectAgreed('received')
  })
})

describe('while the Central cannot be asked', () => {
  const silent: readonly CallFate[] = ['lost', 'late', 'malformed', 'not-arrived']

  it.each(silent)('%s: another till’s order waits, and nothing stays claimed', async (fate) => {
    const orderId = await placedAtA()
    two.central.ways.fate = () => fate
    expect(await b().refused('order.receive', { orderId })).toEqual({ code: 'order-awaits-central' })
    two.central.ways.fate = () => 'well'
    await two.central.settle()
    await b().central.sync()
    await a().must('order.receive', { orderId })
    await paid(a())
    await expectAgreed('received')
  })

  it.each(silent)('%s: what was made here is received here', async (fate) => {
    const orderId = await placedAtA()
    two.central.ways.fate = () => fate
    await a().must('order.receive', { orderId })
    await paid(a())
    await expectAgreed('received')
  })

  it('given back while it is asked for once more, it waits for any till', async () => {
    const orderId = await placedAtA()
    two.central.ways.fate = () => 'not-arrived'
    const { sale } = await a().must('order.receive', { orderId })
    const givingBack: Promise<unknown>[] = []
    two.central.ways.fate = (call) => {
      if (call === 'claim' && givingBack.length === 0)
        givingBack.push(a().must('order.give-back', { saleId: sale.id }))
      return 'well'
    }
    await a().central.sync()
    await Promise.all(givingBack)
    expect(givingBack).toHaveLength(1)
    await two.meet()
    await two.meet()
    await b().must('order.receive', { orderId })
    await paid(b())
    await expectAgreed('received')
  })

  it('received at both, since one could ask nobody, is shown there until its sale is undone', async () => {
    const orderId = await placedAtA()
    two.central.ways.fate = () => 'not-arrived'
    await a().must('order.receive', { orderId })
    const sale = await a().must('sale.current', {})
    await paid(a())
    two.central.ways.fate = () => 'well'
    await b().must('order.receive', { orderId })
    await paid(b())
    await two.meet()
    await two.meet()
    const clashes = async () => (await a().must('central.state', {})).clashes
    expect(await clashes()).toMatchObject([{ kind: 'order-twice', order: 1, terminalName: 'Caixa 1' }])
    for (const till of [a(), b()]) {
      expect(figures(till, "SELECT count(*) FROM sale WHERE state = 'finished'")).toEqual([2])
      expect(figures(till, 'SELECT why FROM parked_fact')).toEqual([])
      expectSound(till)
    }
    if (!sale) throw new Error('It was being received')
    await a().must('sale.void', { saleId: sale.id, reason: 'recebido em dobro' })
    expect(await clashes()).toEqual([])
  })

  it('a doubled answer takes it once', async () => {
    const orderId = await placedAtA()
    two.central.ways.fate = () => 'doubled'
    await b().must('order.receive', { orderId })
    await paid(b())
    await expectAgreed('received')
  })
})

it.each(['before', 'after'] as const)(
  'killed %s any write of a receiving, it waits for any till or is received',
  async (moment) => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      await open()
      const orderId = await placedAtA()
      const wasKilled = killAt(b().database, nth, moment)
      await b().call('order.receive', { orderId })
      if (!wasKilled()) break
      gaps++
      two.b.restart()
      await b().central.sync()
      const isHere = state(b())[0] === 'receiving'
      const till = isHere ? b() : a()
      if (isHere)
        await b()
          .must('till.take-over', {})
          .catch(() => undefined)
      else await a().must('order.receive', { orderId })
      await paid(till)
      await expectAgreed('received')
    }
    // The claim, its answer, the receiving.
    expect(gaps).toBeGreaterThanOrEqual(3)
  },
  60_000,
)

it('two branches receive nothing of each other', async () => {
  await open({ apart: true })
  await placedOrder(a())
  await two.meet()
  expect(await waiting(b())).toEqual([])
})
