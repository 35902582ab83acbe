import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { cash, figures, newTenderId, sell } from '../../testing/till/sell'
import { products, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

/** A dress of R$ 100,00 at payment. */
async function paying() {
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('sale.start-payment', { saleId })
  return saleId
}

describe('cash that would give back too much', () => {
  it('is taken once the very change was confirmed, and counts once', async () => {
    const saleId = await paying()
    const tender = cash(1_000_000)
    expect(await till.refused('payment.add-tender', { saleId, tender })).toEqual({
      code: 'large-change',
      change: 990_000,
    })
    expect((await till.must('sale.current', {}))?.tenders).toEqual([])
    const confirmed = { saleId, tender, confirmedChange: cents(990_000) }
    expect((await till.must('payment.add-tender', confirmed)).settlement.change).toBe(990_000)
    // Its answer was lost: sent again, with or without the confirmation, it changes nothing.
    await till.must('payment.add-tender', confirmed)
    expect((await till.must('payment.add-tender', { saleId, tender })).tenders).toHaveLength(1)
  })

  it('is asked anew when the change is no longer the one that was confirmed', async () => {
    const saleId = await paying()
    await till.must('payment.add-tender', { saleId, tender: cash(2_000) })
    const asked = { saleId, tender: cash(1_000_000), confirmedChange: cents(990_000) }
    expect(await till.refused('payment.add-tender', asked)).toEqual({ code: 'large-change', change: 992_000 })
  })

  it('is refused where nobody can mean it, confirmed or not', async () => {
    const saleId = await paying()
    const tender = cash(99_999_999_999)
    const absurd = { code: 'absurd-cash', most: 10_010_000 }
    expect(await till.refused('payment.add-tender', { saleId, tender })).toEqual(absurd)
    const confirmedChange = cents(99_999_989_999)
    expect(await till.refused('payment.add-tender', { saleId, tender, confirmedChange })).toEqual(absurd)
  })

  it('is asked about by the limit of this shop', async () => {
    await till.must('settings.set-parameter', {
      key: 'payment.change-limit',
      scope: 'company',
      terminalId,
      value: 10,
    })
    const saleId = await paying()
    expect(await till.refused('payment.add-tender', { saleId, tender: cash(11_001) })).toMatchObject({
      code: 'large-change',
    })
    await till.must('payment.add-tender', { saleId, tender: cash(11_000) })
  })
})

describe('a Pix that waits', () => {
  it('keeps what the sale came to when its code was made', async () => {
    const saleId = await paying()
    const pix = { kind: 'pix', id: newTenderId(), amount: cents(6_000) } as const
    const shown = await till.must('payment.add-tender', { saleId, tender: pix })
    expect(shown.tenders).toMatchObject([{ saleTotal: 10_000 }])
    expect(shown.settlement).toMatchObject({ remaining: 10_000, waiting: 6_000, unclaimed: 4_000 })

    await till.must('sale.back-to-lines', { saleId })
    await till.must('sale.add-product', { productId: products.shirt.id, quantity: units(1) })
    const changed = await till.must('sale.start-payment', { saleId })
    expect(changed.tenders).toMatchObject([{ saleTotal: 10_000 }])
    expect(changed.settlement).toMatchObject({ due: 13_500, waiting: 6_000, unclaimed: 7_500 })

    const arrived = await till.must('payment.confirm-pix', { saleId, tenderId: pix.id })
    expect(arrived.settlement).toMatchObject({ paid: 6_000, waiting: 0, unclaimed: 7_500 })
  })
})

describe('a tender taken off the sale', () => {
  const states = () => figures(till, 'SELECT state FROM sale_tender ORDER BY rowid')

  it('stays as one that is undone: it pays nothing, and sent again late it is refused', async () => {
    const saleId = await paying()
    const debit = { kind: 'debit-card', amount: cents(10_000), brand: 'Elo', nsu: '7' } as const
    const first = { ...debit, id: newTenderId() }
    await till.must('payment.add-tender', { saleId, tender: first })
    const without = await till.must('payment.remove-tender', { saleId, tenderId: first.id })
    expect(without).toMatchObject({ tenders: [], settlement: { paid: 0, unclaimed: 10_000 } })
    expect(await till.refused('payment.add-tender', { saleId, tender: first })).toEqual({
      code: 'sale-not-open',
    })
    expect(await till.refused('payment.remove-tender', { saleId, tenderId: first.id })).toEqual({
      code: 'tender-not-found',
    })
    await till.must('payment.add-tender', { saleId, tender: { ...debit, id: newTenderId() } })
    await till.must('sale.finish', { saleId })
    expect(states()).toEqual(['undone', 'confirmed'])
    const counted = { cash: cents(10_000), 'debit-card': cents(10_000) }
    const closing = await till.must('till.close', { counted, left: cents(0) })
    expect(closing.counts).toMatchObject([{ difference: 0 }, { tender: 'debit-card', difference: 0 }])
    expectSound(till)
  })

  it('is not what gave money back: that is refunded once nothing of it is left', async () => {
    const saleId = await soldDresses(till, 2)
    await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
    expect(states()).toEqual(['refunding'])
    await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
    expect(states()).toEqual(['refunded'])
    const voided = await soldDresses(till, 1)
    await till.must('sale.void', { saleId: voided, reason: 'cliente desistiu' })
    expect(states()).toEqual(['refunded', 'refunded'])
    expectSound(till)
  })

  it('is what all tenders of a sale become that is given up', async () => {
    const saleId = await paying()
    await till.must('payment.add-tender', { saleId, tender: cash(5_000) })
    await till.must('payment.add-tender', {
      saleId,
      tender: { kind: 'pix', id: newTenderId(), amount: cents(5_000) },
    })
    expect(states()).toEqual(['approved', 'asked'])
    await till.must('sale.cancel', { saleId, reason: 'cliente desistiu' })
    expect(states()).toEqual(['undone', 'undone'])
    expectSound(till)
  })
})
