import { beforeEach, describe, expect, it } from 'vitest'
import type { ScaleLayout } from '#shared/goods/catalog/scale-layout'
import type { DiscountValue } from '#shared/goods/pricing/manual-discount'
import { cents } from '#shared/kernel/money/cents'
import { milliPercent } from '#shared/kernel/money/percentage'
import { startingRoles } from '#shared/store/access/roles'
import { saveScaleLayouts } from '../../goods/catalog/scale-layout-rows'
import { newId } from '../../platform/database/new-id'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { handOver } from '../../testing/till/hand-over'
import { cash, figures, payInCash, sell } from '../../testing/till/sell'
import { branchId, families, operators, products, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

const rate = (percent: number): DiscountValue => ({ kind: 'rate', rate: milliPercent(percent * 1000) })

const priceLabel: ScaleLayout = {
  prefix: '2',
  codeLength: 5,
  valueLength: 5,
  value: 'price',
  decimals: 2,
  spare: 'after-value',
  checksValue: false,
}

/** A rule of the shop's, in force all the time. */
function addRule(condition: object, percent: number): void {
  till.database.write((db) =>
    db.run(
      "INSERT INTO price_rule (uid, name, condition, action, starts_at, ends_at) VALUES (?, 'Liquidação', ?, ?, 0, 9000000000000)",
      newId(),
      JSON.stringify(condition),
      JSON.stringify({ kind: 'rate-off', rate: percent * 1000 }),
    ),
  )
}

describe('a till closed on its count', () => {
  it('two cash sales of 35,00 and 32,00 over 100,00 expect 167,00; 160,00 counted is 7,00 short, and stored so', async () => {
    await payInCash(till, (await sell(till, [products.shirt, 1])).id, 5000)
    await payInCash(till, (await sell(till, [products.skirt, 1])).id, 3200)
    const count = { counted: { cash: cents(16_000) }, left: cents(10_000) }
    const closed = await till.must('till.close', { ...count, ifDiffers: 'close' })
    expect(closed.counts).toEqual([{ tender: 'cash', expected: 16_700, counted: 16_000, difference: -700 }])
    expect(
      till.database.all(
        'SELECT expected_cash_cents e, counted_cash_cents c, difference_cents d FROM till_session',
      ),
    ).toEqual([{ e: 16_700, c: 16_000, d: -700 }])
    expect(till.copies()).toBe(1)
    expect(await till.refused('sale.scan', { code: '101' })).toEqual({ code: 'till-closed' })
    expectSound(till)
  })

  it('stays open while a sale is in progress', async () => {
    const { id: saleId } = await sell(till, [products.shirt, 1])
    const nothing = { counted: { cash: cents(0) }, left: cents(0) }
    expect(await till.refused('till.count-sheet', {})).toEqual({ code: 'sale-in-progress' })
    expect(await till.refused('till.close', nothing)).toEqual({ code: 'sale-in-progress' })
    await till.must('sale.park', { saleId, label: 'volta já' })
    expect(await till.must('sale.recall', { saleId })).toMatchObject({ id: saleId, state: 'open' })
    expect(await till.refused('till.open', { float: cents(0) })).toMatchObject({ code: 'till-already-open' })
  })
})

describe('prices', () => {
  it('A 15,00 and B 50,00 with 50 % on the family of B come to 40,00', async () => {
    addRule({ kind: 'family', family: testUid(4, families.shoes) }, 50)
    const sale = await sell(till, [products.cap, 1], [products.sandal, 1])
    expect(sale.totals.total).toBe(4000)
    await payInCash(till, sale.id, 4000)
    expectSound(till)
  })

  it('100,00 with an automatic 10 % comes to 90,00, and stays so when the rule ends before the customer paid', async () => {
    addRule({ kind: 'every-product' }, 10)
    const sale = await sell(till, [products.dress, 1])
    expect(sale.totals.total).toBe(9000)
    till.clock.now += 1000
    till.database.write((db) => db.run('UPDATE price_rule SET ends_at = ?', till.clock.now - 1))
    expect(await payInCash(till, sale.id, 9000)).toMatchObject({ total: 9000, change: 0 })
    expectSound(till)
  })

  it.each([
    ['5 × 1,19 less 30 %', products.sock, 5, rate(30), 416],
    ['2,30 less 5 %', products.ribbon, 1, rate(5), 218],
    ['829,00 less 96,019 %', products.coat, 1, { kind: 'rate', rate: milliPercent(96_019) }, 3300],
    ['35,00 less a fixed 80,00', products.shirt, 1, { kind: 'amount', amount: cents(8000) }, 0],
  ] as const)(
    '%s: one and the same figure on line, total, receipt and file',
    async (_case, product, count, value, expected) => {
      const { id: saleId, lines } = await sell(till, [product, count])
      const lineId = lines[0]?.id
      if (!lineId) throw new Error('The line is there')
      const sale = await till.must('sale.discount-line', {
        saleId,
        lineId,
        discount: { value, reason: 'combinado' },
      })
      expect(sale.totals.total).toBe(expected)
      expect(sale.lines[0]?.total).toBe(expected)
      await till.must('sale.start-payment', { saleId })
      if (expected > 0) await till.must('payment.add-tender', { saleId, tender: cash(expected) })
      expect(await till.must('sale.finish', { saleId })).toMatchObject({ total: expected, change: 0 })
      expect(figures(till, 'SELECT net_cents FROM sale_line')).toEqual([expected])
      expect(figures(till, 'SELECT total_cents FROM sale')).toEqual([expected])
      const shown = (expected / 100).toLocaleString('pt-BR', { minimumFractionDigits: 2 })
      expect(JSON.stringify(await till.must('receipt.of-sale', { saleId }))).toContain(shown)
      expectSound(till)
    },
  )

  it('a discount in reais never passes the limit of who gave it, even when lines leave', async () => {
    till.signIn('supervisor')
    const { id: saleId, lines } = await sell(till, [products.dress, 2], [products.cap, 1])
    const discount = { value: { kind: 'amount', amount: cents(4000) }, reason: 'cliente antigo' } as const
    expect((await till.must('sale.discount-sale', { saleId, discount })).totals.total).toBe(17_500)
    const lineId = lines[0]?.id
    if (!lineId) throw new Error('The line is there')
    expect((await till.must('sale.cancel-line', { saleId, lineId })).totals.total).toBe(1200)
  })
})

describe('discounts above the limit', () => {
  it('need an approval, never above what the approver may give', async () => {
    await handOver(till, 'cashier')
    const { id: saleId } = await sell(till, [products.dress, 1])
    const input = (percent: number) => ({ saleId, discount: { value: rate(percent), reason: 'defeito' } })
    expect((await till.must('sale.discount-sale', input(5))).totals.total).toBe(9500)
    const refused = { code: 'needs-approval', permission: 'sale.discount-above-limit' }
    expect(await till.refused('sale.discount-sale', input(20))).toEqual(refused)
    const { cashier, supervisor } = operators
    const approve = (percent: number) =>
      till.approvals.grant(
        { approver: supervisor, role: startingRoles.supervisor, permission: 'sale.discount-above-limit' },
        cashier,
        'sale.discount-sale',
        input(percent),
      )
    expect((await till.must('sale.discount-sale', input(20), approve(20))).totals.total).toBe(8000)
    expect(await till.refused('sale.discount-sale', input(21), approve(21))).toMatchObject({
      code: 'discount-above-approver-limit',
    })
    expect(
      till.database.all(
        "SELECT operator_id o, approver_id a FROM audit_entry WHERE action = 'sale.discount'",
      ),
    ).toEqual([
      { o: operators.cashier.id, a: null },
      { o: operators.cashier.id, a: operators.supervisor.id },
    ])
  })
})

describe('scanning', () => {
  it('reads quantities, weight labels and codes nobody knows', async () => {
    expect((await till.must('sale.scan', { code: '3*101' })).sale.totals.total).toBe(10_500)
    expect((await till.must('sale.scan', { code: '2123450012343' })).sale.lines.at(-1)).toMatchObject({
      quantity: 123,
      total: 614,
    })
    expect(await till.refused('sale.scan', { code: '999' })).toEqual({ code: 'unknown-code', scanned: '999' })
    expect(await till.refused('sale.scan', { code: '12345670' })).toEqual({
      code: 'unknown-code',
      scanned: '12345670',
    })
    for (const code of ['3*', '0*101', '1,5*101', '2*2123450012343'])
      expect(await till.refused('sale.scan', { code })).toEqual({ code: 'invalid-quantity' })
    till.database.write((db) => saveScaleLayouts(db, branchId, [priceLabel]))
    expect((await till.must('sale.scan', { code: '2123450123445' })).sale.lines.at(-1)).toMatchObject({
      total: 1234,
    })
    const paying = await till.must('sale.start-payment', {
      saleId: (await sell(till)).id,
    })
    expect((await till.must('sale.scan', { code: '101' })).sale).toMatchObject({
      id: paying.id,
      state: 'open',
    })
  })
})
