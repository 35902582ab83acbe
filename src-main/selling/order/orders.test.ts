import { beforeEach, describe, expect, it } from 'vitest'
import type { OrderId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { milliPercent } from '#shared/kernel/money/percentage'
import { units } from '#shared/kernel/money/quantity'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { newOrderId, placedOrder, quoteOf99 } from '../../testing/till/place-order'
import { cash, figures } from '../../testing/till/sell'
import { customers } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

const DAY = 86_400_000
const pix = { kind: 'pix' } as const
let till: TestTill

beforeEach(() => {
  till = testTill(testFolder())
  till.signIn('cashier')
})

async function receive(orderId: OrderId) {
  const { sale } = await till.must('order.receive', { orderId })
  await till.must('payment.add-tender', { saleId: sale.id, tender: cash(10_000) })
  return till.must('sale.finish', { saleId: sale.id })
}

function setPrice(code: string, price: number): void {
  till.database.write((db) => db.run('UPDATE product SET price_cents = ? WHERE code = ?', price, code))
}

describe('a quote without a till', () => {
  it('begins with its first change, with the branch’s next number, and keeps every change', async () => {
    const orderId = await quoteOf99(till)
    const order = await till.must('order.set-customer', { orderId, customerId: customers.withLimit })
    expect(order).toMatchObject({ number: 1, state: 'quote', lineCount: 2, validUntil: '2026-03-20' })
    expect(order.totals.total).toBe(9900)
    expect(order.customer?.name).toBe('Maria Clara Prado')
    expect((await till.must('order.scan', { orderId: newOrderId(), code: '103' })).number).toBe(2)
    expect(figures(till, 'SELECT total_cents FROM sales_order ORDER BY number')).toEqual([9900, 1500])
    expectSound(till)
  })

  it('is priced as a sale would be: promotions, and discounts by the same limits', async () => {
    const orderId = newOrderId()
    const { lines } = await till.must('order.scan', { orderId, code: '110' })
    expect(lines[0]?.total).toBe(15_990)
    const discount = {
      value: { kind: 'rate', rate: milliPercent(10_000) },
      reason: 'cliente fiel',
    } as const
    expect(await till.refused('order.discount-order', { orderId, discount })).toMatchObject({
      code: 'needs-approval',
      permission: 'sale.discount-above-limit',
    })
    till.signIn('supervisor')
    const order = await till.must('order.discount-order', { orderId, discount })
    expect(order.totals).toMatchObject({ discounts: -1599, total: 14_391 })
    const lineId = order.lines[0]?.id ?? ('' as never)
    await till.must('order.discount-order', { orderId, discount: null })
    const again = await till.must('order.discount-line', { orderId, lineId, discount })
    expect(again.totals.total).toBe(14_391)
    expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'order.discount'")).toEqual([3])
    expectSound(till)
  })

  it('loses an item without a trace, takes whole units only, and refuses a validity that has passed', async () => {
    const orderId = await quoteOf99(till)
    const { lines } = await till.must('order.open', { orderId })
    const lineId = lines[0]?.id ?? ('' as never)
    const half = { orderId, lineId, quantity: 500 as never }
    expect(await till.refused('order.change-quantity', half)).toEqual({ code: 'whole-units-only' })
    await till.must('order.change-quantity', { orderId, lineId, quantity: units(3) })
    const left = await till.must('order.remove-line', { orderId, lineId })
    expect(left.totals.total).toBe(6400)
    expect(await till.refused('order.remove-line', { orderId, lineId })).toEqual({ code: 'line-not-found' })
    const past = { orderId, validUntil: '2026-03-09', notes: '' }
    expect(await till.refused('order.set-details', past)).toEqual({ code: 'validity-in-the-past' })
    expect(figures(till, 'SELECT count(*) FROM order_line')).toEqual([1])
  })

  it('once placed it waits and no longer changes, until it is taken back', async () => {
    const orderId = await placedOrder(till)
    expect(await till.refused('order.scan', { orderId, code: '101' })).toEqual({ code: 'order-not-open' })
    expect(await till.refused('order.place', { orderId, plan: pix })).toEqual({ code: 'order-not-open' })
    expect((await till.must('order.waiting', { text: '' })).rows).toMatchObject([{ number: 1, total: 9900 }])
    await till.must('order.reopen', { orderId })
    expect((await till.must('order.waiting', { text: '' })).rows).toEqual([])
    await till.must('order.scan', { orderId, code: '101' })
    expect(await till.refused('order.place', { orderId: newOrderId(), plan: pix })).toEqual({
      code: 'order-not-open',
    })
  })

  it('cancelled with a reason, it stays, audited, and can still be copied', async () => {
    const orderId = await placedOrder(till)
    expect(await till.refused('order.cancel', { orderId, reason: 'cliente desistiu' })).toEqual({
      code: 'needs-approval',
      permission: 'order.cancel',
    })
    till.signIn('supervisor')
    await till.must('order.cancel', { orderId, reason: 'cliente desistiu' })
    expect(await till.refused('order.cancel', { orderId, reason: 'outra vez' })).toEqual({
      code: 'order-not-open',
    })
    setPrice('101', 4000)
    const copyId = newOrderId()
    const copy = await till.must('order.copy', { orderId, copyId })
    expect(copy.order).toMatchObject({ number: 2, state: 'quote', lineCount: 2 })
    const { history: ofCopy } = await till.must('order.details', { orderId: copyId })
    expect(ofCopy.map(({ note }) => note)).toContain('do nº 1-1')
    expect(
      till.database.all(
        "SELECT detail ->> '$.order' AS number FROM audit_entry WHERE action = 'order.cancel'",
      ),
    ).toEqual([{ number: '1-1' }])
    expect(copy.repricing).toEqual({
      before: 9900,
      after: 10_400,
      changes: [{ description: 'Camisa', before: 3500, after: 4000 }],
    })
    await till.must('order.copy', { orderId, copyId })
    expect(figures(till, 'SELECT count(*) FROM sales_order')).toEqual([2])
    const { history } = await till.must('order.details', { orderId })
    expect(history.map(({ kind }) => kind)).toEqual(['created', 'placed', 'cancelled'])
    expect(history.at(-1)?.note).toBe('cliente desistiu')
    expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'order.cancel'")).toEqual([1])
    expectSound(till)
  })
})

describe('validity', () => {
  it('a quote keeps its prices to the last day, then reprices on use and says what changed', async () => {
    const orderId = await quoteOf99(till)
    setPrice('101', 3900)
    till.database.write((db) => db.run("UPDATE product SET active = 0 WHERE code = '102'"))
    till.clock.now += 10 * DAY
    expect(await till.must('order.open', { orderId })).toMatchObject({ expired: false })
    till.clock.now += DAY
    expect(await till.must('order.open', { orderId })).toMatchObject({ expired: true })
    expect(await till.refused('order.place', { orderId, plan: pix })).toEqual({ code: 'order-expired' })
    const { order, repricing } = await till.must('order.reprice', { orderId })
    expect(repricing).toEqual({
      before: 9900,
      after: 3900,
      changes: [
        { description: 'Camisa', before: 3500, after: 3900 },
        { description: 'Saia', before: 6400, after: null },
      ],
    })
    expect(order).toMatchObject({ expired: false, validUntil: '2026-03-31', lineCount: 1 })
    await till.must('order.place', { orderId, plan: pix })
    expectSound(till)
  })

  it('an order is received at its own prices while they hold, whatever the catalogue says meanwhile', async () => {
    await till.must('till.open', { float: cents(0) })
    const orderId = await placedOrder(till)
    setPrice('101', 9900)
    till.clock.now += 9 * DAY
    const { sale, repricing } = await till.must('order.receive', { orderId })
    expect(repricing).toBeNull()
    expect(sale.totals.total).toBe(9900)
  })

  it('an expired one is received at the prices of today, and says so', async () => {
    await till.must('till.open', { float: cents(0) })
    const orderId = await placedOrder(till)
    setPrice('101', 4500)
    till.clock.now += 11 * DAY
    const { sale, repricing } = await till.must('order.receive', { orderId })
    expect(repricing).toMatchObject({ before: 9900, after: 10_900 })
    expect(sale.totals.total).toBe(10_900)
    await till.must('order.give-back', { saleId: sale.id })
    const { order, history } = await till.must('order.details', { orderId })
    expect(order).toMatchObject({ state: 'waiting', expired: false, totals: { total: 10_900 } })
    expect(history.map(({ kind }) => kind)).toEqual([
      'created',
      'placed',
      'repriced',
      'claimed',
      'given-back',
    ])
    expectSound(till)
  })

  it('an expired order of nothing still sold is left as it was', async () => {
    await till.must('till.open', { float: cents(0) })
    const orderId = await placedOrder(till)
    till.database.write((db) => db.run('UPDATE product SET active = 0'))
    till.clock.now += 11 * DAY
    expect(await till.refused('order.receive', { orderId })).toEqual({ code: 'nothing-to-sell' })
    const { order } = await till.must('order.details', { orderId })
    expect(order).toMatchObject({ state: 'waiting', lineCount: 2, totals: { total: 9900 } })
    expectSound(till)
  })
})

describe('receiving', () => {
  beforeEach(() => till.must('till.open', { float: cents(10_000) }))

  it('makes the order the current sale, at payment; finishing it marks the order received', async () => {
    const orderId = await placedOrder(till)
    const { sale } = await till.must('order.receive', { orderId })
    expect(sale).toMatchObject({
      state: 'paying',
      order: { number: 1, plan: { kind: 'credit-card', installments: 3 } },
    })
    expect(await till.must('sale.current', {})).toEqual(sale)
    await till.must('payment.add-tender', { saleId: sale.id, tender: cash(10_000) })
    const { number } = await till.must('sale.finish', { saleId: sale.id })
    const details = await till.must('order.details', { orderId })
    expect(details.order.state).toBe('received')
    expect(details.sale).toMatchObject({ number, total: 9900, change: 100, voided: false })
    expect(details.history.map(({ kind }) => kind)).toEqual(['created', 'placed', 'claimed', 'received'])
    expectSound(till)
  })

  it('is paid as it was placed: no scan, no way back to the lines', async () => {
    const { sale } = await till.must('order.receive', { orderId: await placedOrder(till) })
    expect(await till.refused('sale.scan', { code: '101' })).toEqual({ code: 'order-is-fixed' })
    expect(await till.refused('sale.back-to-lines', { saleId: sale.id })).toEqual({ code: 'sale-not-open' })
    expect(await till.refused('sale.park', { saleId: sale.id, label: '' })).toEqual({ code: 'sale-not-open' })
    expect(await till.must('sale.current', {})).toEqual(sale)
  })

  it('partly or wrongly paid it stays, and with money on it it cannot be given back', async () => {
    const orderId = await placedOrder(till)
    const { sale } = await till.must('order.receive', { orderId })
    await till.must('payment.add-tender', { saleId: sale.id, tender: cash(5000) })
    expect(await till.refused('sale.finish', { saleId: sale.id })).toEqual({
      code: 'not-paid',
      remaining: 4900,
    })
    expect(await till.refused('order.give-back', { saleId: sale.id })).toEqual({ code: 'order-has-tenders' })
    expect((await till.must('order.details', { orderId })).order.state).toBe('receiving')
    expectSound(till)
  })

  it('given back it waits again, and is received later, once', async () => {
    const orderId = await placedOrder(till)
    const { sale } = await till.must('order.receive', { orderId })
    await till.must('order.give-back', { saleId: sale.id })
    expect(await till.must('sale.current', {})).toBeNull()
    expect((await till.must('order.waiting', { text: 'maria' })).rows).toEqual([])
    expect((await till.must('order.waiting', { text: '1' })).rows).toHaveLength(1)
    await receive(orderId)
    expect(await till.refused('order.receive', { orderId })).toEqual({ code: 'order-not-waiting' })
    expect(figures(till, 'SELECT state FROM sale ORDER BY rowid')).toEqual(['cancelled', 'finished'])
    expectSound(till)
  })

  it('cancelling the sale in progress gives the order back too', async () => {
    till.signIn('manager')
    const orderId = await placedOrder(till)
    const { sale } = await till.must('order.receive', { orderId })
    await till.must('sale.cancel', { saleId: sale.id, reason: 'cartão recusado' })
    const { order, history } = await till.must('order.details', { orderId })
    expect(order.state).toBe('waiting')
    expect(history.at(-1)).toMatchObject({ kind: 'given-back', note: 'cartão recusado' })
    expectSound(till)
  })

  it('waits for the sale in progress, but makes room where only a customer was chosen', async () => {
    const orderId = await placedOrder(till)
    await till.must('sale.scan', { code: '101' })
    expect(await till.refused('order.receive', { orderId })).toEqual({ code: 'sale-in-progress' })
    await till.must('sale.park', {
      saleId: (await till.must('sale.current', {}))?.id ?? '',
      label: '',
    })
    await till.must('sale.set-customer', { customerId: customers.withLimit })
    await till.must('order.receive', { orderId })
    expectSound(till)
  })

  it('a voided sale shows in the history of its order, which stays received', async () => {
    till.signIn('manager')
    const orderId = await placedOrder(till)
    const { saleId } = await receive(orderId)
    await till.must('sale.void', { saleId, reason: 'produto com defeito' })
    const { order, sale, history } = await till.must('order.details', { orderId })
    expect(order.state).toBe('received')
    expect(sale?.voided).toBe(true)
    expect(history.at(-1)).toMatchObject({ kind: 'sale-voided', note: 'venda 000001 · produto com defeito' })
    expectSound(till)
  })
})
