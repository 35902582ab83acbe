import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { cashMovementIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { expectSound } from '../../testing/file/expect-sound'
import { unsoundness } from '../../testing/file/soundness'
import { testFolder } from '../../testing/platform/test-folder'
import { handOver } from '../../testing/till/hand-over'
import { cash, figures, newTenderId, payInCash, sell } from '../../testing/till/sell'
import { customers, operators, products, startingStock, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

describe('paying and finishing', () => {
  it('takes several tenders, each once, and never more than is due but in cash', async () => {
    const { id: saleId } = await sell(till, [products.dress, 1])
    expect(await till.refused('sale.finish', { saleId })).toEqual({ code: 'sale-not-open' })
    await till.must('sale.start-payment', { saleId })
    expect(await till.refused('sale.finish', { saleId })).toEqual({ code: 'not-paid', remaining: 10_000 })
    const card = {
      kind: 'debit-card',
      id: newTenderId(),
      amount: cents(4000),
      brand: 'Elo',
      nsu: '123',
    } as const
    await till.must('payment.add-tender', { saleId, tender: card })
    expect((await till.must('payment.add-tender', { saleId, tender: card })).settlement.remaining).toBe(6000)
    const tooMuch = { ...card, id: newTenderId(), amount: cents(6001) }
    expect(await till.refused('payment.add-tender', { saleId, tender: tooMuch })).toEqual({
      code: 'more-than-due',
      remaining: 6000,
    })
    const pix = { kind: 'pix', id: newTenderId(), amount: cents(1000) } as const
    await till.must('payment.add-tender', { saleId, tender: pix })
    expect((await till.must('payment.add-tender', { saleId, tender: cash(10_000) })).settlement.change).toBe(
      4000,
    )
    expect(await till.refused('payment.add-tender', { saleId, tender: cash(1) })).toEqual({
      code: 'nothing-due',
    })
    expect(await till.refused('sale.finish', { saleId })).toEqual({
      code: 'tender-not-confirmed',
      tender: 'pix',
    })
    await till.must('payment.confirm-pix', { saleId, tenderId: pix.id })
    expect((await till.must('payment.confirm-pix', { saleId, tenderId: pix.id })).settlement.change).toBe(
      5000,
    )
    expect(await till.must('sale.finish', { saleId })).toEqual({
      saleId,
      number: 1,
      total: 10_000,
      change: 5000,
      awaitsCampaign: false,
    })
    expect(await till.refused('sale.finish', { saleId })).toEqual({ code: 'sale-not-open' })
    expect(figures(till, "SELECT amount_cents FROM cash_movement WHERE kind = 'sale'")).toEqual([5000])
    expect(till.printer.papers.map(({ kind }) => kind)).toEqual(['till-open', 'sale'])
    const { id: next } = await sell(till, [products.dress, 1])
    await till.must('sale.start-payment', { saleId: next })
    expect(await till.refused('payment.add-tender', { saleId: next, tender: card })).toEqual({
      code: 'sale-not-open',
    })
    expectSound(till)
  })

  it('is in the name of who finishes; who opened the sale stays on record', async () => {
    await handOver(till, 'cashier')
    const { id: saleId } = await sell(till, [products.shirt, 1])
    await till.must('sale.park', { saleId, label: '' })
    await handOver(till, 'otherCashier')
    await till.must('sale.recall', { saleId })
    await payInCash(till, saleId, 3500)
    expect(till.database.all('SELECT operator_id AS opened, finished_by AS finished FROM sale')).toEqual([
      { opened: operators.cashier.id, finished: operators.otherCashier.id },
    ])
    const [recent] = await till.must('sale.recent', { number: null })
    expect(recent?.operatorName).toBe('Bia Caixa')
    expect(JSON.stringify(till.printer.papers.at(-1))).toContain('Operador: Bia Caixa')
    expectSound(till)
  })

  it('a void gives stock, cash and crediário back, once', async () => {
    await till.must('sale.set-customer', { customerId: customers.withLimit })
    const { id: saleId } = await sell(till, [products.dress, 1])
    await till.must('sale.start-payment', { saleId })
    const owed = {
      kind: 'store-credit',
      id: newTenderId(),
      amount: cents(8000),
      installments: 3,
      firstDueOn: '2026-04-30',
    } as const
    const late = { ...owed, firstDueOn: '2026-03-09' }
    expect(await till.refused('payment.add-tender', { saleId, tender: late })).toEqual({
      code: 'first-due-in-the-past',
    })
    await till.must('payment.add-tender', { saleId, tender: owed })
    await till.must('payment.add-tender', { saleId, tender: cash(5000) })
    await till.must('sale.finish', { saleId })
    expect(till.database.all('SELECT due_on d, amount_cents a FROM receivable ORDER BY installment')).toEqual(
      [
        { d: '2026-04-30', a: 2668 },
        { d: '2026-05-30', a: 2666 },
        { d: '2026-06-30', a: 2666 },
      ],
    )
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(await till.refused('sale.void', { saleId, reason: 'de novo' })).toEqual({
      code: 'sale-not-finished',
    })
    expect(figures(till, 'SELECT quantity_thousandths FROM product_stock WHERE product_id = 8')).toEqual([
      startingStock,
    ])
    expect(figures(till, 'SELECT count(*) FROM receivable WHERE cancelled_at IS NULL')).toEqual([0])
    const closed = await till.must('till.close', { counted: { cash: cents(10_000) }, left: cents(0) })
    expect(closed.counts).toMatchObject([{ tender: 'cash', difference: 0 }])
    expect(closed.voided).toEqual({ count: 1, total: 10_000 })
    expectSound(till)
  })

  it('a finished sale is cancelled only where its money is: in this branch, with the cash in the drawer', async () => {
    const { id: saleId } = await sell(till, [products.dress, 1])
    await payInCash(till, saleId, 10_000)
    const asked = { saleId, reason: 'cliente desistiu' }
    const byHand = (amount: number) => ({
      id: cashMovementIdSchema.parse(randomUUID()),
      amount: cents(amount),
      reason: 'troco',
    })
    await till.must('till.cash-drop', byHand(10_001))
    expect(await till.refused('sale.void', asked)).toEqual({ code: 'no-cash-to-refund' })
    await till.must('till.cash-in', byHand(1))
    till.database.raw.exec(
      `INSERT INTO branch (id, uid, code, name, legal_name, cnpj, address, city, state, phone)
       SELECT 2, '${testUid(2, 2)}', '002', name, legal_name, cnpj, address, city, state, phone FROM branch;
       UPDATE sale SET branch_id = 2`,
    )
    expect(await till.refused('sale.void', asked)).toEqual({ code: 'sale-not-finished' })
    till.database.raw.exec('UPDATE sale SET branch_id = 1')
    await till.must('sale.void', asked)
    expectSound(till)
  })

  it('a sale given up after a Pix arrived says in the audit how much to give back', async () => {
    const { id: saleId } = await sell(till, [products.dress, 1])
    await till.must('sale.start-payment', { saleId })
    const pix = { kind: 'pix', id: newTenderId(), amount: cents(10_000) } as const
    await till.must('payment.add-tender', { saleId, tender: pix })
    await till.must('payment.confirm-pix', { saleId, tenderId: pix.id })
    await till.must('sale.cancel', { saleId, reason: 'faltou estoque' })
    const [detail] = figures(till, "SELECT detail FROM audit_entry WHERE action = 'sale.cancel'")
    expect(JSON.parse(String(detail))).toMatchObject({
      total: 10_000,
      tenders: [{ kind: 'pix', amount: 10_000, received: 10_000 }],
    })
    expectSound(till)
  })

  it('a changed or removed audit entry shows', () => {
    till.database.write((db) => db.run("UPDATE audit_entry SET detail = '{}' WHERE id = 1"))
    expect(brokenAuditLinks(till.database)).toEqual([1])
  })
})

describe('a disk without room', () => {
  it('refuses to finish, leaves nothing half-written, and finishes once there is room', async () => {
    const { raw } = till.database
    // A receipt longer than a page, so that finishing cannot do without a new one.
    raw.prepare('UPDATE branch SET receipt_logo = ?').run(`data:image/png;base64,${'A'.repeat(8000)}`)
    const { id: saleId } = await sell(till, [products.dress, 1], [products.cheese, 1])
    await till.must('sale.start-payment', { saleId })
    await till.must('payment.add-tender', { saleId, tender: cash(20_000) })
    const tables = [
      'sale',
      'sale_line',
      'sale_adjustment',
      'stock_movement',
      'cash_movement',
      'receipt',
      'terminal',
    ]
    const content = () => tables.map((table) => raw.prepare(`SELECT * FROM ${table}`).all())
    raw.exec('CREATE TABLE ballast (bytes BLOB) STRICT')
    const before = content()
    raw.pragma(`max_page_count = ${raw.pragma('page_count', { simple: true }) as number}`)
    const fill = () => raw.prepare('INSERT INTO ballast VALUES (zeroblob(300))').run()
    expect(() => {
      for (;;) fill()
    }).toThrow('full')
    let refused = await till.call('sale.finish', { saleId })
    expect(refused).toEqual({ ok: false, error: { code: 'disk-full' } })
    expect(content()).toEqual(before)
    raw.pragma('max_page_count = 2000000000')
    refused = await till.call('sale.finish', { saleId })
    expect(refused).toMatchObject({ ok: true, value: { number: 1 } })
    expect(unsoundness(raw)).toEqual([])
  })
})
