import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf } from '../../testing/till/give-back'
import { newTenderId, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

const tenders = {
  pix: () => ({ kind: 'pix', id: newTenderId(), amount: cents(20_000) }) as const,
  'debit-card': () =>
    ({ kind: 'debit-card', id: newTenderId(), amount: cents(20_000), brand: 'Elo', nsu: '1' }) as const,
  'credit-card': () =>
    ({
      kind: 'credit-card',
      id: newTenderId(),
      amount: cents(20_000),
      installments: 1,
      brand: 'Visa',
      nsu: '2',
    }) as const,
}
type ByMachine = keyof typeof tenders

/** Two dresses, 200,00, paid all in one tender. */
async function soldBy(kind: ByMachine): Promise<SaleId> {
  const { id: saleId } = await sell(till, [products.dress, 2])
  const tender = tenders[kind]()
  await till.must('sale.start-payment', { saleId })
  await till.must('payment.add-tender', { saleId, tender })
  if (kind === 'pix') await till.must('payment.confirm-pix', { saleId, tenderId: tender.id })
  await till.must('sale.finish', { saleId })
  return saleId
}

async function giveBack(saleId: SaleId, refund: 'same-tender' | 'exchange-voucher') {
  return till.must('returns.return', await backOf(till, saleId, 1, refund))
}

const close = (counted: object, reversed: object) =>
  till.must('till.close', {
    counted: { cash: cents(0), ...counted },
    reversed,
    left: cents(0),
    ifDiffers: 'close',
  })

describe.each(['pix', 'debit-card', 'credit-card'] as const)('what went back by %s', (kind) => {
  it('is off what is expected, on leitura X too, and its slips are counted', async () => {
    await giveBack(await soldBy(kind), 'same-tender')
    expect(await till.must('till.count-sheet', {})).toMatchObject({ reversed: [kind] })
    expect(JSON.stringify(await till.must('till.x-reading', {}))).toMatch(/"R\$.100,00"/)
    const counted = { cash: cents(0), [kind]: cents(20_000) }
    expect(await till.refused('till.close', { counted, left: cents(0) })).toEqual({ code: 'count-differs' })
    expect(await close({ [kind]: 20_000 }, { [kind]: 10_000 })).toMatchObject({
      counts: [{ difference: 0 }, { tender: kind, expected: 10_000, counted: 10_000, difference: 0 }],
      returned: { count: 1, total: 10_000 },
    })
    expectSound(till)
  })

  it('belongs to the session it went back in: the sale’s own is left as it was closed', async () => {
    const saleId = await soldBy(kind)
    const first = await close({ [kind]: 20_000 }, {})
    await till.must('till.open', { float: cents(0) })
    await giveBack(saleId, 'same-tender')
    await giveBack(saleId, 'same-tender')
    const second = await close({ [kind]: 0 }, { [kind]: 20_000 })
    expect(second.counts.slice(1)).toEqual([
      { tender: kind, expected: -20_000, counted: -20_000, difference: 0 },
    ])
    expect(await till.must('till.closing', { id: first.till.id })).toMatchObject({
      counts: [{}, { tender: kind, expected: 20_000, counted: 20_000 }],
      returned: { count: 0 },
    })
    await till.must('till.open', { float: cents(0) })
    expect((await close({}, {})).counts).toMatchObject([{ tender: 'cash' }])
    expectSound(till)
  })

  it('by a voucher leaves the machine’s slips as they are', async () => {
    await giveBack(await soldBy(kind), 'exchange-voucher')
    expect(await till.must('till.count-sheet', {})).toMatchObject({ reversed: [] })
    expect((await close({ [kind]: 20_000 }, {})).counts).toMatchObject([
      {},
      { expected: 20_000, difference: 0 },
    ])
  })
})
