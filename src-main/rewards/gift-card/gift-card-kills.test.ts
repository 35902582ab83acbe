import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { testFolder } from '../../testing/platform/test-folder'
import { cardBack, cardOnSale, soldCard, useOf } from '../../testing/till/gift-card'
import { cash, figures, payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { ledgerDifferences } from '../stored-value/ledger-differences'

function open(folder: string): TestTill {
  const till = testTill(folder)
  till.signIn('manager')
  return till
}

async function fresh() {
  const folder = testFolder()
  const till = open(folder)
  await till.must('till.open', { float: cents(10_000) })
  return { folder, till }
}

const card = (till: TestTill, number: string) =>
  figures(till, `SELECT balance || ' ' || held FROM value_account WHERE code = '${number}'`)[0]

describe.each(['before', 'after'] as const)('the plug pulled %s each write', (moment) => {
  it('between sold and paid: worth nothing until the sale is finished, and then all of it', async () => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      const { folder, till } = await fresh()
      const wasKilled = killAt(till.database, nth, moment)
      try {
        const { saleId } = await cardOnSale(till, 5_000, 'CARTAO0001')
        await payInCash(till, saleId, 5_000)
      } catch {
        expect(wasKilled()).toBe(true)
      }
      if (!wasKilled()) break
      gaps++
      const after = open(folder)
      const isFinished = figures(after, "SELECT 1 FROM sale WHERE state = 'finished'").length === 1
      const [found] = figures(after, "SELECT balance FROM value_account WHERE code = 'CARTAO0001'")
      expect(found ?? 0).toBe(isFinished ? 5_000 : 0)
      expect(after.printer.papers.filter(({ kind }) => kind === 'gift-card').length).toBeLessThanOrEqual(1)
      expect(ledgerDifferences(after.database)).toEqual([])
      expectSound(after)
      after.database.close()
    }
    expect(gaps).toBeGreaterThanOrEqual(4)
  })

  it('while a sale is paid with it: spent once with the sale, else asked for again or let go', async () => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      const { folder, till } = await fresh()
      const { number } = await soldCard(till, 3_500)
      const { id: saleId } = await sell(till, [products.shirt, 1])
      await till.must('sale.start-payment', { saleId })
      const use = useOf(saleId, number)
      const wasKilled = killAt(till.database, nth, moment)
      try {
        await till.must('gift-card.use', use)
        await till.must('sale.finish', { saleId })
      } catch {
        expect(wasKilled()).toBe(true)
      }
      if (!wasKilled()) break
      gaps++
      const after = open(folder)
      const current = await after.must('sale.current', {})
      if (current === null) expect(card(after, number)).toBe('0 0')
      else if (nth % 2 === 0) {
        // Sent again it is the same tender, whatever became of it.
        const view = await after.must('gift-card.use', use)
        expect(view.tenders).toMatchObject([{ id: use.id, state: 'approved' }])
        await after.must('sale.finish', { saleId })
        expect(card(after, number)).toBe('0 0')
      } else {
        for (const { id } of current.tenders)
          await after.must('payment.remove-tender', { saleId, tenderId: id })
        expect(card(after, number)).toBe('3500 0')
        await after.must('payment.add-tender', { saleId, tender: cash(3_500) })
        await after.must('sale.finish', { saleId })
      }
      expect(ledgerDifferences(after.database)).toEqual([])
      expectSound(after)
      after.database.close()
    }
    expect(gaps).toBeGreaterThanOrEqual(4)
  })

  it('while its purchase is returned: it is worth all or nothing, and its price is paid out once', async () => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      const { folder, till } = await fresh()
      const sold = await soldCard(till, 3_500)
      const input = cardBack(sold)
      const wasKilled = killAt(till.database, nth, moment)
      try {
        await till.must('returns.return', input)
      } catch {
        expect(wasKilled()).toBe(true)
      }
      if (!wasKilled()) break
      gaps++
      const after = open(folder)
      const isBack = figures(after, 'SELECT 1 FROM return').length === 1
      expect(card(after, sold.number)).toBe(isBack ? '0 0' : '3500 0')
      expect(figures(after, 'SELECT sum(amount_cents) FROM cash_movement')).toEqual([
        isBack ? 10_000 : 13_500,
      ])
      await after.must('returns.return', input)
      expect(card(after, sold.number)).toBe('0 0')
      expect(figures(after, 'SELECT sum(amount_cents) FROM cash_movement')).toEqual([10_000])
      expect(ledgerDifferences(after.database)).toEqual([])
      expectSound(after)
      after.database.close()
    }
    expect(gaps).toBeGreaterThanOrEqual(1)
  })
})
