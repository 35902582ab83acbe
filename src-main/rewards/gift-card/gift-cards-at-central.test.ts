import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { cardBack, cardOnSale, soldCard, useOf } from '../../testing/till/gift-card'
import { backOf } from '../../testing/till/give-back'
import { cash, figures, payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'
import { ledgerDifferences } from '../stored-value/ledger-differences'

let two: Awaited<ReturnType<typeof twoTills>>
const a = (): TestTill => two.a.till()
const b = (): TestTill => two.b.till()

beforeEach(async () => {
  two = await twoTills()
  for (const till of [a(), b()]) await till.must('till.open', { float: cents(50_000) })
})

async function shirtsToPay(till: TestTill, count: number): Promise<SaleId> {
  const { id } = await sell(till, [products.shirt, count])
  await till.must('sale.start-payment', { saleId: id })
  return id
}

const accountOf = (till: TestTill, number: string) =>
  String(figures(till, `SELECT id FROM value_account WHERE code = '${number}'`)[0])
const atCentral = (number: string) => two.central.accounts.ask({ account: accountOf(a(), number) })
const copies = (number: string) =>
  [a(), b()].map((till) => figures(till, `SELECT balance FROM value_account WHERE code = '${number}'`)[0])

function expectBothSound(): void {
  for (const till of [a(), b()]) {
    expect(figures(till, 'SELECT why FROM parked_fact')).toEqual([])
    expect(ledgerDifferences(till.database)).toEqual([])
    expectSound(till)
  }
}

describe('a gift card of two tills', () => {
  it('sold at one is used at the other, once; both know what is left', async () => {
    const { number } = await soldCard(a(), 7_000)
    await two.meet()
    expect(atCentral(number)).toEqual({ kind: 'account', balance: 7_000, held: 0 })
    const here = await shirtsToPay(a(), 2)
    const there = await shirtsToPay(b(), 2)
    const tries = await Promise.all([
      a().dispatch({ name: 'gift-card.use', input: useOf(here, number) }),
      b().dispatch({ name: 'gift-card.use', input: useOf(there, number) }),
    ])
    const won = tries.map((reply) => (reply as { ok: boolean }).ok)
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(tries.find((reply) => !(reply as { ok: boolean }).ok)).toMatchObject({
      error: { code: 'gift-card-in-use' },
    })
    const [winner, saleId] = won[0] === true ? [a(), here] : [b(), there]
    await winner.must('sale.finish', { saleId })
    await two.meet()
    expect(atCentral(number)).toEqual({ kind: 'account', balance: 0, held: 0 })
    expect(copies(number)).toEqual([0, 0])
    expectBothSound()
  })

  it('just sold is used at once at the same till: the Central is told first', async () => {
    const { number } = await soldCard(a(), 3_500)
    const saleId = await shirtsToPay(a(), 1)
    await a().must('gift-card.use', useOf(saleId, number))
    await a().must('sale.finish', { saleId })
    await two.meet()
    expect(atCentral(number)).toEqual({ kind: 'account', balance: 0, held: 0 })
    expectBothSound()
  })

  it.each<CallFate>(['lost', 'late', 'malformed'])(
    'an answer %s to its hold leaves it to be asked again, or let go; nothing is spent twice or kept',
    async (fate) => {
      const { number } = await soldCard(a(), 3_500)
      await two.meet()
      const saleId = await shirtsToPay(b(), 1)
      two.central.ways.fate = (call) => (call === 'hold' ? fate : 'well')
      const use = useOf(saleId, number)
      const view = await b().must('gift-card.use', use)
      expect(view.tenders).toMatchObject([{ id: use.id, state: 'unknown' }])
      expect(await b().refused('sale.finish', { saleId })).toMatchObject({ code: 'tender-not-confirmed' })
      two.central.ways.fate = () => 'well'
      if (fate === 'late') {
        await b().must('payment.remove-tender', { saleId, tenderId: use.id })
        await b().central.sync()
        await two.central.settle()
        expect(atCentral(number)).toEqual({ kind: 'account', balance: 3_500, held: 0 })
        await b().must('gift-card.use', useOf(saleId, number))
      } else await b().must('gift-card.ask', { saleId, id: use.id })
      await b().must('sale.finish', { saleId })
      await two.meet()
      expect(atCentral(number)).toEqual({ kind: 'account', balance: 0, held: 0 })
      expectBothSound()
    },
  )

  it('without the Central it pays nothing, and selling goes on', async () => {
    const { number } = await soldCard(a(), 3_500)
    await two.meet()
    two.central.ways.fate = () => 'not-arrived'
    const saleId = await shirtsToPay(b(), 1)
    expect(await b().refused('gift-card.use', useOf(saleId, number))).toEqual({
      code: 'gift-card-unreachable',
    })
    await b().must('payment.add-tender', { saleId, tender: cash(3_500) })
    await b().must('sale.finish', { saleId })
    await soldCard(b(), 2_000)
    two.central.ways.fate = () => 'well'
    await two.meet()
    expectBothSound()
  })

  it('whose home was not reached is used by another tender later: the one that left does not come back', async () => {
    const { number } = await soldCard(a(), 3_500)
    await two.meet()
    const saleId = await shirtsToPay(b(), 1)
    const use = useOf(saleId, number)
    two.central.ways.fate = (call) => (call === 'hold' ? 'not-arrived' : 'well')
    expect(await b().refused('gift-card.use', use)).toEqual({ code: 'gift-card-unreachable' })
    two.central.ways.fate = () => 'well'
    await b().central.sync()
    expect(await b().refused('gift-card.use', use)).toEqual({ code: 'sale-not-open' })
    await b().must('gift-card.use', useOf(saleId, number))
    await b().must('sale.finish', { saleId })
    await two.meet()
    expect(atCentral(number)).toEqual({ kind: 'account', balance: 0, held: 0 })
    expectBothSound()
  })

  it('its sale is cancelled only while all of it is there, asked where it is home', async () => {
    const card = await soldCard(a(), 3_500)
    await two.meet()
    const saleId = await shirtsToPay(b(), 1)
    await b().must('gift-card.use', useOf(saleId, card.number))
    const input = { saleId: card.saleId, reason: 'cliente desistiu' }
    expect(await a().refused('sale.void', input)).toMatchObject({ code: 'load-spent' })
    two.central.ways.fate = (call) => (call === 'hold' ? 'lost' : 'well')
    expect(await a().refused('sale.void', input)).toMatchObject({ code: 'not-confirmed' })
    two.central.ways.fate = () => 'well'
    await b().must('sale.cancel', { saleId, reason: 'cliente desistiu' })
    await two.meet()
    expect(atCentral(card.number)).toEqual({ kind: 'account', balance: 3_500, held: 0 })
    await a().must('sale.void', input)
    await two.meet()
    expect(atCentral(card.number)).toEqual({ kind: 'account', balance: 0, held: 0 })
    expect(copies(card.number)).toEqual([0, 0])
    expectBothSound()
  })

  it('its purchase comes back at the other till, once; not while it is in use, and not unless its home says so', async () => {
    const card = await soldCard(a(), 3_500)
    await two.meet()
    const saleId = await shirtsToPay(a(), 1)
    await a().must('gift-card.use', useOf(saleId, card.number))
    const input = cardBack(card)
    const ending = card.number.slice(-4)
    expect(await b().refused('returns.return', input)).toEqual({
      code: 'load-kept',
      kind: 'gift-card',
      ending,
      why: 'elsewhere',
    })
    await a().must('sale.cancel', { saleId, reason: 'cliente desistiu' })
    await two.meet()
    two.central.ways.fate = () => 'not-arrived'
    expect(await b().refused('returns.return', input)).toEqual({ code: 'not-confirmed', name: 'A Central' })
    expect(await a().refused('returns.return', input)).toEqual({ code: 'not-confirmed', name: 'A Central' })
    two.central.ways.fate = () => 'well'
    await two.meet()
    expect(atCentral(card.number)).toEqual({ kind: 'account', balance: 3_500, held: 0 })
    await b().must('returns.return', input)
    // The other till does not know of it yet: their home does.
    expect(await a().refused('returns.return', cardBack(card))).toMatchObject({ why: 'elsewhere' })
    expect(await a().refused('sale.void', { saleId: card.saleId, reason: 'engano' })).toMatchObject({
      code: 'load-spent',
    })
    await two.meet()
    expect(atCentral(card.number)).toEqual({ kind: 'account', balance: 0, held: 0 })
    expect(copies(card.number)).toEqual([0, 0])
    expect(await a().refused('returns.return', cardBack(card))).toMatchObject({ code: 'load-returned' })
    expect(await a().refused('sale.void', { saleId: card.saleId, reason: 'engano' })).toMatchObject({
      code: 'sale-has-returns',
    })
    expectBothSound()
  })

  it.each<CallFate>(['lost', 'late', 'malformed'])(
    'an answer %s before its purchase comes back: nothing is done, nothing kept, and it is asked again',
    async (fate) => {
      const card = await soldCard(a(), 3_500)
      await two.meet()
      two.central.ways.fate = (call) => (call === 'hold' ? fate : 'well')
      expect(await b().refused('returns.return', cardBack(card))).toMatchObject({ code: 'not-confirmed' })
      two.central.ways.fate = () => 'well'
      await two.central.settle()
      await two.meet()
      expect(atCentral(card.number)).toEqual({ kind: 'account', balance: 3_500, held: 0 })
      await b().must('returns.return', cardBack(card))
      await two.meet()
      expect(atCentral(card.number)).toEqual({ kind: 'account', balance: 0, held: 0 })
      expect(copies(card.number)).toEqual([0, 0])
      expectBothSound()
    },
  )

  it.each(['before', 'after'] as const)(
    'the plug pulled %s each write while its purchase comes back: all or nothing, and its home knows',
    async (moment) => {
      let gaps = 0
      for (let nth = 1; ; nth++) {
        two = await twoTills()
        for (const till of [a(), b()]) await till.must('till.open', { float: cents(50_000) })
        const card = await soldCard(a(), 3_500)
        await two.meet()
        const input = cardBack(card)
        const wasKilled = killAt(b().database, nth, moment)
        try {
          await b().must('returns.return', input)
        } catch {
          expect(wasKilled()).toBe(true)
        }
        if (!wasKilled()) break
        gaps++
        two.b.restart()
        await two.meet()
        const left = figures(b(), 'SELECT 1 FROM return').length === 1 ? 0 : 3_500
        expect(atCentral(card.number)).toEqual({ kind: 'account', balance: left, held: 0 })
        await b().must('returns.return', input)
        await two.meet()
        expect(atCentral(card.number)).toEqual({ kind: 'account', balance: 0, held: 0 })
        expect(copies(card.number)).toEqual([0, 0])
        expect(figures(b(), "SELECT sum(amount_cents) FROM cash_movement WHERE kind = 'return'")).toEqual([
          -3_500,
        ])
        expectBothSound()
      }
      expect(gaps).toBeGreaterThanOrEqual(3)
    },
    60_000,
  )

  it('of two cards of a sale the one that is left is given back later, and what it holds is its own', async () => {
    const { loadId } = await cardOnSale(a(), 2_000)
    const second = await cardOnSale(a(), 3_000)
    await payInCash(a(), second.saleId, 5_000)
    await two.meet()
    await a().must('returns.return', cardBack({ ...second, loadId }))
    two.central.ways.fate = (call) => (call === 'hold' ? 'lost' : 'well')
    expect(await a().refused('returns.return', cardBack(second))).toMatchObject({ code: 'not-confirmed' })
    two.central.ways.fate = () => 'well'
    await two.meet()
    expect(atCentral(second.number)).toEqual({ kind: 'account', balance: 3_000, held: 0 })
    await b().must('returns.return', cardBack(second))
    await two.meet()
    expect(copies(second.number)).toEqual([0, 0])
    expectBothSound()
  })

  it('what it paid comes back to it at the other till', async () => {
    const { number } = await soldCard(a(), 7_000)
    const saleId = await shirtsToPay(a(), 2)
    await a().must('gift-card.use', useOf(saleId, number))
    await a().must('sale.finish', { saleId })
    await two.meet()
    await b().must('returns.return', await backOf(b(), saleId, 1, 'same-tender'))
    await two.meet()
    expect(atCentral(number)).toEqual({ kind: 'account', balance: 3_500, held: 0 })
    expect(copies(number)).toEqual([3_500, 3_500])
    expectBothSound()
  })
})
