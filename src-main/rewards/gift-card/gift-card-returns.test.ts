import { beforeEach, describe, expect, it } from 'vitest'
import type { LoadId, SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import type { RefundKind } from '#shared/selling/returns/refund'
import { startingRoles } from '#shared/store/access/roles'
import { sessionMovements } from '../../store/till/session-figures-queries'
import { openTill } from '../../store/till/till-rows'
import { expectSound } from '../../testing/file/expect-sound'
import { cardBack, cardOnSale, newLoadId, soldCard, useOf } from '../../testing/till/gift-card'
import { backOf, linesOf, returnFor } from '../../testing/till/give-back'
import { handOver } from '../../testing/till/hand-over'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { operators, products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { ledgerDifferences } from '../stored-value/ledger-differences'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(20_000) })
})

const balance = (number: string) =>
  figures(till, `SELECT balance FROM value_account WHERE code = '${number}'`)[0]
const cashInDrawer = () => figures(till, 'SELECT sum(amount_cents) FROM cash_movement')[0]

async function shirtsToPay(count: number): Promise<SaleId> {
  const { id } = await sell(till, [products.shirt, count])
  await till.must('sale.start-payment', { saleId: id })
  return id
}

async function spend(number: string, shirts: number): Promise<SaleId> {
  const saleId = await shirtsToPay(shirts)
  await till.must('gift-card.use', useOf(saleId, number))
  await till.must('sale.finish', { saleId })
  return saleId
}

/** One sale of a shirt at R$ 35,00 and a card of R$ 50,00, paid in cash. */
async function shirtAndCard() {
  await sell(till, [products.shirt, 1])
  const card = await cardOnSale(till, 5_000)
  await payInCash(till, card.saleId, 8_500)
  return card
}

function expectAllSound(): void {
  expect(ledgerDifferences(till.database)).toEqual([])
  expectSound(till)
}

describe('G14: a gift card whose purchase is returned', () => {
  it.each<RefundKind>(['cash', 'exchange-voucher', 'same-tender'])(
    'is worth nothing any more, and its price goes back: %s',
    async (refund) => {
      const card = await soldCard(till, 5_000)
      const before = Number(cashInDrawer())
      const done = await till.must('returns.return', cardBack(card, refund))
      const kind = refund === 'same-tender' ? 'cash' : refund
      expect(done).toMatchObject({ total: 5_000, refunds: [{ kind, amount: 5_000 }] })
      expect(balance(card.number)).toBe(0)
      expect(cashInDrawer()).toBe(kind === 'cash' ? before - 5_000 : before)
      expect(done.voucher?.balance ?? null).toBe(kind === 'cash' ? null : 5_000)
      expect(figures(till, "SELECT count(*) FROM value_transfer WHERE cause = 'given-back'")).toEqual([1])
      expect(figures(till, "SELECT count(*) FROM stock_movement WHERE kind <> 'opening'")).toEqual([0])
      expect(await till.must('value.consult', { code: card.number })).toMatchObject({ trouble: 'given-back' })
      const saleId = await shirtsToPay(1)
      expect(await till.refused('gift-card.use', useOf(saleId, card.number))).toEqual({
        code: 'gift-card-given-back',
      })
      expectAllSound()
    },
  )

  it('stays where it was spent in part or whole, is in use, expired, was cancelled or given back: each has its reason', async () => {
    const ending = (number: string) => ({ kind: 'gift-card', ending: number.slice(-4) })
    const refused = (card: { saleId: SaleId; loadId: LoadId }) =>
      till.refused('returns.return', cardBack(card))
    const inPart = await soldCard(till, 7_000)
    await till.must('returns.return', await backOf(till, await spend(inPart.number, 2), 1, 'same-tender'))
    expect(await refused(inPart)).toEqual({
      code: 'load-kept',
      ...ending(inPart.number),
      why: 'spent-in-part',
    })
    const used = await soldCard(till, 3_500)
    await spend(used.number, 1)
    expect(await refused(used)).toEqual({ code: 'load-kept', ...ending(used.number), why: 'used-up' })
    const back = await soldCard(till, 3_500)
    await till.must('returns.return', cardBack(back))
    expect(await refused(back)).toEqual({ code: 'load-returned', ...ending(back.number) })
    const voided = await soldCard(till, 3_500)
    await till.must('sale.void', { saleId: voided.saleId, reason: 'cliente desistiu' })
    expect(await refused(voided)).toEqual({ code: 'sale-not-returnable' })
    await till.must('settings.set-parameter', {
      key: 'gift-card.months',
      scope: 'branch',
      terminalId,
      value: 1,
    })
    const old = await soldCard(till, 3_500)
    const busy = await soldCard(till, 3_500)
    const saleId = await shirtsToPay(1)
    await till.must('gift-card.use', useOf(saleId, busy.number))
    expect(await refused(busy)).toEqual({ code: 'load-kept', ...ending(busy.number), why: 'in-use' })
    till.passDays(60)
    expect(await refused(old)).toEqual({ code: 'load-kept', ...ending(old.number), why: 'expired' })
    const another = { ...cardBack(old), loads: [newLoadId()] }
    expect(await till.refused('returns.return', another)).toEqual({ code: 'load-not-in-sale' })
    expect([balance(inPart.number), balance(old.number), balance(busy.number)]).toEqual([3_500, 3_500, 3_500])
    expectAllSound()
  })

  it('comes back beside goods of its sale: one amount, one slip that names it, stock of the goods alone', async () => {
    const card = await shirtAndCard()
    const lines = (await linesOf(till, card.saleId)).map((lineId) => ({ lineId, quantity: units(1) }))
    const what = { saleId: card.saleId, lines, loads: [card.loadId] }
    expect(await till.must('returns.quote', what)).toMatchObject({
      total: 8_500,
      sameTender: [{ kind: 'cash', amount: 8_500 }],
    })
    await till.must('returns.return', { ...returnFor('same-tender'), ...what })
    expect(figures(till, "SELECT total_cents || ' ' || loaded_cents FROM return")).toEqual(['3500 5000'])
    expect(await till.must('returns.sale', { saleId: card.saleId })).toMatchObject({
      total: 8_500,
      returned: 8_500,
      loads: [{ id: card.loadId, ending: card.number.slice(-4), amount: 5_000, returned: true }],
    })
    expect(till.printer.papers.find(({ kind }) => kind === 'return')?.blocks).toContainEqual(
      expect.objectContaining({ left: `Cartão-presente final ${card.number.slice(-4)}`, right: '50,00' }),
    )
    expect(
      figures(till, "SELECT detail ->> 'codeEnding' FROM audit_entry WHERE action = 'gift-card.give-back'"),
    ).toEqual([card.number.slice(-4)])
    expect(
      figures(till, "SELECT detail ->> 'total' FROM audit_entry WHERE action = 'returns.return'"),
    ).toEqual([8_500])
    expectAllSound()
  })

  it('sent twice counts once, and its sale is not cancelled afterwards', async () => {
    const card = await shirtAndCard()
    const input = cardBack(card)
    const [first, again] = [
      await till.must('returns.return', input),
      await till.must('returns.return', input),
    ]
    expect(again).toEqual(first)
    expect(await till.refused('sale.void', { saleId: card.saleId, reason: 'engano' })).toEqual({
      code: 'sale-has-returns',
      wayOut: 'return',
    })
    await till.must('returns.return', await backOf(till, card.saleId, 1, 'same-tender'))
    expectAllSound()
  })

  it('is asked of the same right and limit as goods of that price', async () => {
    const card = await soldCard(till, 50_000)
    const second = await soldCard(till, 5_000)
    await handOver(till, 'cashier')
    expect(await till.refused('returns.return', cardBack(second))).toEqual({
      code: 'needs-approval',
      permission: 'returns.refund-cash',
    })
    const limit = cents(60_000)
    till.signIn('manager')
    const cashier = { ...startingRoles.cashier, limits: { ...startingRoles.cashier.limits, refund: limit } }
    await till.must('access.change-role', cashier)
    till.signIn('cashier')
    await till.must('returns.return', cardBack(card, 'exchange-voucher'))
    const third = await soldCard(till, 20_000)
    expect(await till.refused('returns.return', cardBack(third, 'exchange-voucher'))).toMatchObject({
      permission: 'returns.above-limit',
    })
    const input = cardBack(third, 'exchange-voucher')
    const lent = {
      approver: operators.manager,
      role: startingRoles.manager,
      permission: 'returns.above-limit',
    } as const
    await till.must(
      'returns.return',
      input,
      till.approvals.grant(lent, operators.cashier, 'returns.return', input),
    )
    expectAllSound()
  })

  it('bought with another card it is no way to its cash', async () => {
    const first = await soldCard(till, 5_000)
    const card = await cardOnSale(till, 5_000)
    await till.must('sale.start-payment', { saleId: card.saleId })
    await till.must('gift-card.use', useOf(card.saleId, first.number))
    await till.must('sale.finish', { saleId: card.saleId })
    const levels = { ...startingRoles.supervisor.levels, 'gift-card.refund-cash': 'deny' } as const
    await till.must('access.change-role', { ...startingRoles.supervisor, levels })
    await handOver(till, 'supervisor')
    expect(await till.refused('returns.return', cardBack(card))).toMatchObject({
      permission: 'gift-card.refund-cash',
    })
    await till.must('returns.return', cardBack(card, 'same-tender'))
    expect([balance(first.number), balance(card.number)]).toEqual([5_000, 0])
    expectAllSound()
  })

  it('stands apart in the closing, with those cancelled; returned goods are only goods', async () => {
    const cards = [await shirtAndCard(), await soldCard(till, 2_000), await soldCard(till, 1_000)] as const
    await till.must('returns.return', cardBack(cards[0]))
    await till.must('returns.return', await backOf(till, cards[0].saleId, 1, 'cash'))
    await till.must('sale.void', { saleId: cards[1].saleId, reason: 'engano' })
    const session = openTill(till.database, terminalId)
    if (!session) throw new Error('The till is open')
    expect(sessionMovements(till.database, session.id)).toMatchObject({
      cardsSold: { count: 3, total: 8_000 },
      cardsCancelled: { count: 2, total: 7_000 },
      returned: { count: 2, total: 3_500 },
    })
    expect(cashInDrawer()).toBe(21_000)
    expectAllSound()
  })

  it('of nothing at all is no return', async () => {
    const card = await soldCard(till, 1_000)
    const reply = await till.dispatch({
      name: 'returns.return',
      input: { ...cardBack(card), loads: [] },
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})
