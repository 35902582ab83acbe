import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { testFolder } from '../../testing/platform/test-folder'
import { cash, newTenderId, sell } from '../../testing/till/sell'
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
