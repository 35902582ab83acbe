import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { valueCode } from '#shared/rewards/stored-value/value-code'
import { expectSound } from '../../testing/file/expect-sound'
import { cardOnSale, newLoadId, soldCard, useOf } from '../../testing/till/gift-card'
import { cash, figures, payInCash, sell } from '../../testing/till/sell'
import { customers, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { ledgerDifferences } from '../stored-value/ledger-differences'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(20_000) })
})

type Key = 'gift-card.rest' | 'gift-card.months' | 'gift-card.most' | 'sale.void-days'
const set = (key: Key, value: string | number) =>
  till.must('settings.set-parameter', { key, scope: 'branch', terminalId, value })

const balance = (number: string) =>
  figures(till, `SELECT balance FROM value_account WHERE code = '${number}'`)[0]
const held = (number: string) => figures(till, `SELECT held FROM value_account WHERE code = '${number}'`)[0]

/** So many shirts at R$ 35,00, at payment. */
async function shirtsToPay(count: number): Promise<SaleId> {
  const { id } = await sell(till, [products.shirt, count])
  await till.must('sale.start-payment', { saleId: id })
  return id
}

function expectAllSound(): void {
  expect(ledgerDifferences(till.database)).toEqual([])
  expectSound(till)
}

describe('selling a gift card', () => {
  it('is no goods: due with them, and nothing of it in total, discount or stock; worth its value once paid', async () => {
    const { id: saleId } = await sell(till, [products.shirt, 1])
    const { number } = await cardOnSale(till, 10_000)
    const view = await till.must('sale.discount-sale', {
      saleId,
      discount: { value: { kind: 'rate', rate: 10_000 as never }, reason: 'cliente' },
    })
    expect(view.totals).toMatchObject({ gross: 3_500, discounts: -350, total: 3_150 })
    expect(view.settlement.due).toBe(13_150)
    expect(balance(number)).toBe(0)
    expect(await till.must('value.consult', { code: number })).toMatchObject({ trouble: 'never-filled' })
    const done = await payInCash(till, saleId, 15_000)
    expect(done).toMatchObject({ total: 13_150, change: 1_850 })
    expect(figures(till, 'SELECT total_cents FROM sale')).toEqual([3_150])
    expect(figures(till, 'SELECT loaded_cents FROM sale')).toEqual([10_000])
    expect(balance(number)).toBe(10_000)
    expect(figures(till, "SELECT count(*) FROM stock_movement WHERE kind <> 'opening'")).toEqual([1])
    expect(await till.must('sale.recent', {})).toMatchObject([{ total: 13_150 }])
    expectAllSound()
  })

  it('prints the receipt with the card by its last digits, and the card with its number as a barcode', async () => {
    const { saleId, number } = await soldCard(till, 10_000)
    const [receipt, card] = till.printer.papers.slice(-2)
    expect([receipt?.kind, card?.kind]).toEqual(['sale', 'gift-card'])
    const ending = number.slice(-4)
    expect(receipt?.blocks).toContainEqual(
      expect.objectContaining({ left: `Cartão-presente final ${ending}`, right: '100,00' }),
    )
    expect(receipt?.blocks).toContainEqual(
      expect.objectContaining({ left: 'TOTAL', right: 'R$\u00a0100,00' }),
    )
    expect(JSON.stringify(receipt)).not.toContain(number)
    expect(card?.blocks).toContainEqual({ kind: 'barcode', value: number, symbology: 'ean13' })
    expect(JSON.stringify(card)).toContain('10/03/2027')

    expect(await till.must('gift-card.of-sale', { saleId })).toEqual({ worth: 1 })
    await till.must('gift-card.reprint', { saleId })
    expect(till.printer.papers.at(-1)).toMatchObject({ kind: 'gift-card' })
    expect(JSON.stringify(till.printer.papers.at(-1))).toContain('2ª VIA')
  })

  it('takes any value between the shop’s limits, and is sold once however often it is sent', async () => {
    await set('gift-card.most', 500)
    const refused = { code: 'gift-card-amount', least: 1_000, most: 50_000 }
    for (const amount of [999, 50_001])
      expect(
        await till.refused('gift-card.sell', { id: newLoadId(), number: null, amount: cents(amount) }),
      ).toEqual(refused)
    const load = { id: newLoadId(), number: null, amount: cents(1_000) }
    await till.must('gift-card.sell', load)
    expect((await till.must('gift-card.sell', load)).loads).toHaveLength(1)
  })

  it('has a number that is nothing else’s: no other card’s, voucher’s, product’s or customer’s', async () => {
    till.database.raw.exec(
      `UPDATE customer SET loyalty_card = '6000000000011' WHERE id = '${customers.withLimit}'`,
    )
    const { number } = await soldCard(till, 5_000, 'natal 2026-001')
    expect(number).toBe('NATAL2026001')
    const tried = (of: string) =>
      till.refused('gift-card.sell', { id: newLoadId(), number: of, amount: cents(1_000) })
    for (const taken of [number, '7891000000014', '6000000000011'])
      expect(await tried(taken), taken).toEqual({ code: 'gift-card-number-taken' })
    for (const wrong of ['12345', '#VIP#0001', valueCode('exchange-voucher', 3)])
      expect(await tried(wrong), wrong).toEqual({ code: 'gift-card-number' })
    expect(await till.refused('sale.scan', { code: number })).toEqual({
      code: 'code-is-money',
      kind: 'gift-card',
    })
  })

  it('taken off, or given up with its sale, it was never worth anything, and its number may be sold', async () => {
    const first = await cardOnSale(till, 5_000, 'CARTAO0001')
    const other = { id: newLoadId(), number: 'CARTAO0001', amount: cents(2_000) }
    expect(await till.refused('gift-card.sell', other)).toEqual({ code: 'gift-card-number-taken' })
    const view = await till.must('gift-card.take-off', { saleId: first.saleId, id: first.loadId })
    expect(view.loads).toEqual([])
    expect(await till.refused('sale.start-payment', { saleId: first.saleId })).toEqual({
      code: 'nothing-to-sell',
    })
    await till.must('gift-card.sell', other)
    await till.must('sale.cancel', { saleId: first.saleId, reason: 'cliente desistiu' })
    const sold = await soldCard(till, 3_000, 'CARTAO0001')
    expect(balance(sold.number)).toBe(3_000)
    expectAllSound()
  })
})

describe('paying with a gift card', () => {
  it('uses it whole, with others beside it (G17), and none of it twice', async () => {
    const cards = [await soldCard(till, 3_000), await soldCard(till, 2_000)]
    const saleId = await shirtsToPay(2)
    for (const { number } of cards) {
      await till.must('gift-card.use', useOf(saleId, number))
      expect(await till.refused('gift-card.use', useOf(saleId, number))).toEqual({
        code: 'gift-card-in-sale',
      })
    }
    expect(cards.map(({ number }) => held(number))).toEqual([3_000, 2_000])
    await till.must('payment.add-tender', { saleId, tender: cash(2_000) })
    await till.must('sale.finish', { saleId })
    expect(cards.map(({ number }) => balance(number))).toEqual([0, 0])
    expect(JSON.stringify(till.printer.papers.at(-1))).toContain(`Cartão final ${cards[1]?.number.slice(-4)}`)
    expectAllSound()
  })

  it('R52: a smaller sale is refused, unless the shop lets the rest go', async () => {
    const { number } = await soldCard(till, 10_000)
    const saleId = await shirtsToPay(2)
    expect(await till.refused('gift-card.use', useOf(saleId, number))).toEqual({
      code: 'gift-card-larger',
      missing: 3_000,
      worth: 10_000,
    })
    expect(held(number)).toBe(0)
    await set('gift-card.rest', 'lost')
    expect(await till.refused('gift-card.use', useOf(saleId, number))).toEqual({
      code: 'gift-card-rest-to-confirm',
      rest: 3_000,
      worth: 10_000,
    })
    expect(await till.refused('gift-card.use', useOf(saleId, number, 2_999))).toMatchObject({
      code: 'gift-card-rest-to-confirm',
    })
    const view = await till.must('gift-card.use', useOf(saleId, number, 3_000))
    expect(view.settlement).toMatchObject({ remaining: 0, change: 0, excess: 0 })
    await till.must('sale.finish', { saleId })
    expect(balance(number)).toBe(0)
    expect(figures(till, "SELECT amount FROM value_transfer WHERE cause = 'rest-lost'")).toEqual([3_000])
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(balance(number)).toBe(10_000)
    expectAllSound()
  })

  it('or has it become a vale-troca, printed with the receipt', async () => {
    await set('gift-card.rest', 'voucher')
    const { number } = await soldCard(till, 10_000)
    const saleId = await shirtsToPay(2)
    await till.must('gift-card.use', useOf(saleId, number))
    await till.must('sale.finish', { saleId })
    expect(till.printer.papers.slice(-2).map(({ kind }) => kind)).toEqual(['sale', 'exchange-voucher'])
    expect(figures(till, "SELECT balance FROM value_account WHERE kind = 'exchange-voucher'")).toEqual([
      3_000,
    ])
    expect(balance(number)).toBe(0)
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(balance(number)).toBe(7_000)
    expectAllSound()
  })

  it('a sale that changes takes as much of it as is agreed: nothing is lost by a discount after it (G16) or a line', async () => {
    await set('gift-card.rest', 'voucher')
    const { number } = await soldCard(till, 10_000)
    const saleId = await shirtsToPay(2)
    await till.must('gift-card.use', useOf(saleId, number))
    const pays = async () => (await till.must('sale.current', {}))?.tenders.map(({ amount }) => amount)
    expect(await pays()).toEqual([7_000])
    await till.must('sale.back-to-lines', { saleId })
    await till.must('sale.discount-sale', {
      saleId,
      discount: { value: { kind: 'rate', rate: 10_000 as never }, reason: 'cliente' },
    })
    expect(await pays()).toEqual([6_300])
    await sell(till, [products.shirt, 3])
    expect(await pays()).toEqual([10_000])
    expect(held(number)).toBe(10_000)
  })

  it('G13: taken off the open sale, or with the sale given up, it is free; off a finished one it is not', async () => {
    const { number } = await soldCard(till, 3_500)
    const saleId = await shirtsToPay(1)
    const use = useOf(saleId, number)
    await till.must('gift-card.use', use)
    await till.must('payment.remove-tender', { saleId, tenderId: use.id })
    expect([balance(number), held(number)]).toEqual([3_500, 0])
    await till.must('gift-card.use', useOf(saleId, number))
    await till.must('sale.cancel', { saleId, reason: 'cliente desistiu' })
    expect([balance(number), held(number)]).toEqual([3_500, 0])
    const next = await shirtsToPay(1)
    const last = useOf(next, number)
    await till.must('gift-card.use', last)
    await till.must('sale.finish', { saleId: next })
    expect(await till.refused('payment.remove-tender', { saleId: next, tenderId: last.id })).toEqual({
      code: 'sale-not-open',
    })
    expect(balance(number)).toBe(0)
    expectAllSound()
  })

  it('G11: expired, cancelled, used up, not paid and unknown are refused each with its own reason', async () => {
    await set('gift-card.months', 1)
    const cards = {
      expired: await soldCard(till, 3_500),
      cancelled: await soldCard(till, 3_500),
      used: await soldCard(till, 3_500),
    }
    await till.must('sale.void', { saleId: cards.cancelled.saleId, reason: 'cliente desistiu' })
    const paid = await shirtsToPay(1)
    await till.must('gift-card.use', useOf(paid, cards.used.number))
    await till.must('sale.finish', { saleId: paid })
    const unpaid = await cardOnSale(till, 3_500)
    await till.must('sale.park', { saleId: unpaid.saleId, label: '' })
    till.passDays(32)
    const saleId = await shirtsToPay(1)
    const why = (number: string) => till.refused('gift-card.use', useOf(saleId, number))
    expect(await why(cards.expired.number)).toEqual({ code: 'gift-card-expired', expiresOn: '2026-04-10' })
    expect(await why(cards.cancelled.number)).toEqual({ code: 'gift-card-cancelled' })
    expect(await why(cards.used.number)).toEqual({ code: 'gift-card-used' })
    expect(await why(unpaid.number)).toEqual({ code: 'gift-card-not-paid' })
    for (const serial of [1, 2, 3, 4])
      expect(await why(valueCode('gift-card', serial))).toEqual({ code: 'gift-card-not-found' })
    expect(await why(cards.expired.number)).toMatchObject({ code: 'voucher-wait' })
  })

  it('a tender of it is made by its number alone', async () => {
    const saleId = await shirtsToPay(1)
    const { id } = useOf(saleId, '')
    expect(
      await till.refused('payment.add-tender', {
        saleId,
        tender: { kind: 'gift-card', id, amount: cents(3_500) },
      }),
    ).toEqual({ code: 'gift-card-by-number' })
  })
})
