import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { milliPercent } from '#shared/kernel/money/percentage'
import { units } from '#shared/kernel/money/quantity'
import { startingRoles } from '#shared/store/access/roles'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf, newReturnId, soldDresses } from '../../testing/till/give-back'
import { handOver } from '../../testing/till/hand-over'
import { cash, figures, newTenderId, sell } from '../../testing/till/sell'
import { customers, operators, products, startingStock } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

describe('giving the money back', () => {
  it('cash leaves the open till, and only what is in it', async () => {
    const saleId = await soldDresses(till, 3)
    await till.must('till.close', { counted: { cash: cents(40_000) }, left: cents(0) })
    expect(await till.refused('returns.return', await backOf(till, saleId, 1, 'cash'))).toEqual({
      code: 'till-closed',
    })
    await till.must('till.open', { float: cents(15_000) })
    const done = await till.must('returns.return', await backOf(till, saleId, 1, 'cash'))
    expect(done).toMatchObject({ total: 10_000, voucher: null, refunds: [{ kind: 'cash', amount: 10_000 }] })
    expect(await till.refused('returns.return', await backOf(till, saleId, 1, 'cash'))).toEqual({
      code: 'no-cash-to-refund',
    })
    const closed = await till.must('till.close', { counted: { cash: cents(5000) }, left: cents(0) })
    expect(closed.counts).toMatchObject([{ tender: 'cash', difference: 0 }])
    expectSound(till)
  })

  it('by the same tenders: what is owed is forgiven first, cards by their NSU, cash last', async () => {
    await till.must('sale.set-customer', { customerId: customers.withLimit })
    const { id: saleId } = await sell(till, [products.dress, 3])
    await till.must('sale.start-payment', { saleId })
    const owed = {
      kind: 'store-credit',
      id: newTenderId(),
      amount: cents(9000),
      installments: 3,
      firstDueOn: '2026-04-30',
    } as const
    const card = {
      kind: 'debit-card',
      id: newTenderId(),
      amount: cents(6000),
      brand: 'Elo',
      nsu: '77',
    } as const
    for (const tender of [owed, card, cash(20_000)]) await till.must('payment.add-tender', { saleId, tender })
    await till.must('sale.finish', { saleId })
    const first = await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
    expect(first.refunds).toEqual([
      { kind: 'store-credit', amount: 9000, mark: '' },
      { kind: 'debit-card', amount: 1000, mark: 'Elo · NSU 77' },
    ])
    expect(figures(till, 'SELECT count(*) FROM receivable WHERE cancelled_at IS NULL')).toEqual([0])
    const second = await till.must('returns.return', await backOf(till, saleId, 2, 'same-tender'))
    expect(second.refunds).toEqual([
      { kind: 'debit-card', amount: 5000, mark: 'Elo · NSU 77' },
      { kind: 'cash', amount: 15_000, mark: '' },
    ])
    const counted = { cash: cents(10_000), 'debit-card': cents(6000), 'store-credit': cents(9000) }
    const reversed = { 'debit-card': cents(6000) }
    const closed = await till.must('till.close', { counted, reversed, left: cents(0) })
    expect(closed.counts.map(({ difference }) => difference)).toEqual([0, 0, 0])
    expectSound(till)
  })

  it('part of a crediário is taken off the last instalments, and may be bought on again', async () => {
    await till.must('sale.set-customer', { customerId: customers.withLimit })
    const { id: saleId } = await sell(till, [products.shirt, 2])
    await till.must('sale.start-payment', { saleId })
    const owed = {
      kind: 'store-credit',
      id: newTenderId(),
      amount: cents(7000),
      installments: 2,
      firstDueOn: '2026-04-30',
    } as const
    await till.must('payment.add-tender', { saleId, tender: owed })
    await till.must('sale.finish', { saleId })
    await till.must('returns.return', await backOf(till, saleId, 1, 'same-tender'))
    expect(
      till.database.all('SELECT installment i, forgiven_cents f, cancelled_at IS NULL open FROM receivable'),
    ).toEqual([
      { i: 1, f: 0, open: 1 },
      { i: 2, f: 3500, open: 0 },
    ])
    const next = await till.must('sale.set-customer', { customerId: customers.withLimit })
    expect(next.customer?.creditAvailable).toBe(20_000 - 3500)
    expectSound(till)
  })

  it('each kind needs its own right; the approver is on record and on the paper', async () => {
    const saleId = await soldDresses(till, 2)
    await handOver(till, 'cashier')
    const inCash = await backOf(till, saleId, 1, 'cash')
    expect(await till.refused('returns.return', inCash)).toEqual({
      code: 'needs-approval',
      permission: 'returns.refund-cash',
    })
    const { cashier, supervisor } = operators
    const lent = {
      approver: supervisor,
      role: startingRoles.supervisor,
      permission: 'returns.refund-cash',
    } as const
    await till.must('returns.return', inCash, till.approvals.grant(lent, cashier, 'returns.return', inCash))
    expect(figures(till, 'SELECT approver_id FROM return ORDER BY number')).toEqual([supervisor.id])
    expect(JSON.stringify(till.printer.papers.at(-1))).toContain(`Autorizado por: ${supervisor.name}`)
    expectSound(till)
  })

  it('what cost nothing comes back for nothing, without a voucher', async () => {
    const { id: saleId, lines } = await sell(till, [products.cap, 1])
    const discount = { value: { kind: 'rate', rate: milliPercent(100_000) }, reason: 'brinde' } as const
    await till.must('sale.discount-line', { saleId, lineId: lines[0]?.id ?? '', discount })
    await till.must('sale.start-payment', { saleId })
    await till.must('sale.finish', { saleId })
    expect(await till.must('returns.return', await backOf(till, saleId, 1))).toMatchObject({
      total: 0,
      refunds: [],
      voucher: null,
    })
    expect(await till.refused('sale.void', { saleId, reason: 'cliente desistiu' })).toEqual({
      code: 'sale-has-returns',
      wayOut: 'return',
    })
    expectSound(till)
  })
})

describe('without a receipt', () => {
  const items = [{ productId: products.boot.id, quantity: units(1), unitPrice: null }]

  it('by right only, at the price of now or the one chosen, and as a voucher', async () => {
    till.signIn('cashier')
    const input = { id: newReturnId(), items, salespersonId: null, reason: 'presente', exchange: false }
    expect(await till.refused('returns.return-without-receipt', input)).toEqual({
      code: 'needs-approval',
      permission: 'returns.without-receipt',
    })
    till.signIn('supervisor')
    expect(await till.must('returns.quote-without-receipt', { items })).toMatchObject({ total: 15_990 })
    const done = await till.must('returns.return-without-receipt', input)
    expect(done).toMatchObject({ total: 15_990, voucher: { balance: 15_990 } })
    const chosen = [{ ...items[0], quantity: units(2), unitPrice: cents(5000) }] as never
    const cheaper = { ...input, id: newReturnId(), items: chosen }
    expect(await till.must('returns.return-without-receipt', cheaper)).toMatchObject({ total: 10_000 })
    expect(figures(till, 'SELECT quantity_thousandths FROM product_stock WHERE product_id = 10')).toEqual([
      startingStock + 3000,
    ])
    expect(JSON.stringify(till.printer.papers.at(-2))).toContain('SEM CUPOM')
    expectSound(till)
  })
})
