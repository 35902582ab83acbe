import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { startingRoles } from '#shared/store/access/roles'
import { expectSound } from '../../testing/file/expect-sound'
import { cardBack, cardOnSale, soldCard, useOf } from '../../testing/till/gift-card'
import { backOf } from '../../testing/till/give-back'
import { handOver } from '../../testing/till/hand-over'
import { cash, figures, sell } from '../../testing/till/sell'
import { operators, products, terminalId } from '../../testing/till/test-shop'
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

describe('what was sold and paid with gift cards', () => {
  it('G14: voiding the sale that sold it cancels it; not once anything was spent, or is held', async () => {
    const whole = await soldCard(till, 5_000)
    await till.must('sale.void', { saleId: whole.saleId, reason: 'cliente desistiu' })
    expect(balance(whole.number)).toBe(0)
    expect(await till.must('value.consult', { code: whole.number })).toMatchObject({ trouble: 'cancelled' })
    const spent = await soldCard(till, 3_500)
    const saleId = await shirtsToPay(1)
    await till.must('gift-card.use', useOf(saleId, spent.number))
    const refused = { code: 'load-spent', kind: 'gift-card', ending: spent.number.slice(-4) }
    const input = { saleId: spent.saleId, reason: 'cliente desistiu' }
    expect(await till.refused('sale.void', input)).toEqual(refused)
    await till.must('sale.finish', { saleId })
    expect(await till.refused('sale.void', input)).toEqual(refused)
    expectAllSound()
  })

  it('a sale of nothing but a card that is given up is counted as given up', async () => {
    const { saleId } = await cardOnSale(till, 5_000)
    await till.must('sale.cancel', { saleId, reason: 'cliente desistiu' })
    const closing = await till.must('till.close', { counted: { cash: cents(20_000) }, left: cents(0) })
    expect(closing).toMatchObject({ sold: { count: 0 }, cancelled: 1 })
  })

  it('goods that were paid with it give its value back to it, a part at a time', async () => {
    const { number } = await soldCard(till, 7_000)
    const saleId = await shirtsToPay(2)
    await till.must('gift-card.use', useOf(saleId, number))
    await till.must('sale.finish', { saleId })
    for (const after of [3_500, 7_000]) {
      const done = await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
      expect(done.refunds).toEqual([{ kind: 'gift-card', amount: 3_500, mark: `Final ${number.slice(-4)}` }])
      expect(balance(number)).toBe(after)
    }
    expectAllSound()
  })

  it('cash for what it paid takes a right of its own; what was paid otherwise does not', async () => {
    const { number } = await soldCard(till, 3_500)
    const saleId = await shirtsToPay(2)
    await till.must('gift-card.use', useOf(saleId, number))
    await till.must('payment.add-tender', { saleId, tender: cash(3_500) })
    await till.must('sale.finish', { saleId })
    const right = 'gift-card.refund-cash'
    const bySupervisor = async (lends: boolean) => {
      till.signIn('manager')
      const levels = { ...startingRoles.supervisor.levels, [right]: lends ? 'allow' : 'deny' } as const
      await till.must('access.change-role', { ...startingRoles.supervisor, levels })
      till.signIn('cashier')
      const back = await backOf(till, saleId, 1, 'cash')
      const permission = 'returns.refund-cash'
      const lent = { approver: operators.supervisor, role: startingRoles.supervisor, permission } as const
      return [back, till.approvals.grant(lent, operators.cashier, 'returns.return', back)] as const
    }
    await handOver(till, 'cashier')
    await till.must('returns.return', ...(await bySupervisor(false)))
    expect(await till.refused('returns.return', ...(await bySupervisor(false)))).toEqual({
      code: 'needs-approval',
      permission: right,
    })
    await till.must('returns.return', ...(await bySupervisor(true)))
    expect(balance(number)).toBe(0)
    expectAllSound()
  })

  it('the reading and the report of what is outstanding say of them what the ledger holds', async () => {
    const card = fc.record({
      worth: fc.integer({ min: 1_000, max: 20_000 }),
      then: fc.constantFrom('stay', 'use', 'void', 'use and void', 'return'),
    })
    await set('gift-card.rest', 'voucher')
    await fc.assert(
      fc.asyncProperty(fc.array(card, { minLength: 1, maxLength: 5 }), async (cards) => {
        for (const { worth, then } of cards) {
          const sold = await soldCard(till, worth)
          const { saleId, number } = sold
          if (then === 'void') await till.must('sale.void', { saleId, reason: 'engano' })
          if (then === 'return') await till.must('returns.return', cardBack(sold, 'same-tender'))
          if (then !== 'use' && then !== 'use and void') continue
          const paid = await shirtsToPay(1)
          await till.must('gift-card.use', useOf(paid, number))
          const missing = (await till.must('sale.current', {}))?.settlement.remaining ?? 0
          if (missing > 0) await till.must('payment.add-tender', { saleId: paid, tender: cash(missing) })
          await till.must('sale.finish', { saleId: paid })
          if (then === 'use and void') await till.must('sale.void', { saleId: paid, reason: 'engano' })
        }
        const one = (sql: string) => Number(figures(till, sql)[0])
        const left = one("SELECT coalesce(sum(balance), 0) FROM value_account WHERE kind = 'gift-card'")
        till.clock.now += 60_000
        const question = {
          report: 'gift-cards',
          from: '2026-03-10',
          until: '2026-03-10',
          choices: { which: 'all' },
        }
        const page = await till.must('reports.run', { run: randomUUID(), question, sort: null, skip: 0 })
        expect(page.totals?.[3]).toBe(left)
        expectAllSound()
      }),
      { numRuns: 5 },
    )
  }, 30_000)

  it('what is left of it after its last day is taken off the books by the procedure', async () => {
    await set('gift-card.months', 1)
    const { number } = await soldCard(till, 7_000)
    await set('gift-card.months', 0)
    const lasting = await soldCard(till, 2_000)
    await till.must('till.close', { counted: { cash: cents(29_000) }, left: cents(0) })
    till.passDays(60)
    for (const opened of [1, 2]) {
      await till.must('till.open', { float: cents(0) })
      if (opened === 1) await till.must('till.close', { counted: { cash: cents(0) }, left: cents(0) })
    }
    await till.must('jobs.run-now', { job: 'gift-card-expiry' })
    await till.jobs.settled()
    expect([balance(number), balance(lasting.number)]).toEqual([0, 2_000])
    expect(figures(till, "SELECT amount FROM value_transfer WHERE cause = 'expired'")).toEqual([7_000])
    expectAllSound()
  })
})
