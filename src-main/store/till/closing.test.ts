import { beforeEach, describe, expect, it } from 'vitest'
import { tillSessionIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { tenderKinds } from '#shared/selling/payment/tender'
import { startingRoles } from '#shared/store/access/roles'
import { expectSound } from '../../testing/file/expect-sound'
import { handOver } from '../../testing/till/hand-over'
import { figures, newTenderId, payInCash, sell } from '../../testing/till/sell'
import { branchId, operators, products, otherTerminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { writeParameter } from '../settings/parameter-rows'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

const pay = {
  pix: () => ({ kind: 'pix', id: newTenderId(), amount: cents(3500) }) as const,
  debit: () =>
    ({ kind: 'debit-card', id: newTenderId(), amount: cents(3500), brand: 'Elo', nsu: '1' }) as const,
}

/** One shirt, 35,00, paid all in one tender. */
async function sellShirt(by: 'cash' | keyof typeof pay) {
  const { id: saleId } = await sell(till, [products.shirt, 1])
  if (by === 'cash') return payInCash(till, saleId, 5000)
  await till.must('sale.start-payment', { saleId })
  const tender = pay[by]()
  await till.must('payment.add-tender', { saleId, tender })
  if (tender.kind === 'pix') await till.must('payment.confirm-pix', { saleId, tenderId: tender.id })
  return till.must('sale.finish', { saleId })
}

const close = (counted: Record<string, number>, left = 0, reversed: Record<string, number> = {}) =>
  till.must('till.close', { counted, reversed, left: cents(left), ifDiffers: 'close' })

describe('the count', () => {
  it('may be of every tender of the shop, without a figure', async () => {
    await sellShirt('debit')
    await sellShirt('cash')
    const sheet = await till.must('till.count-sheet', {})
    expect(sheet).toEqual({ tenders: tenderKinds, reversed: [], concerns: [], isRecount: false })
    const counted = { cash: cents(100), 'debit-card': cents(0) }
    expect(await till.refused('till.close', { counted, left: cents(101) })).toEqual({
      code: 'left-above-counted',
    })
  })

  it('stands beside what is expected, tender by tender, with its sign', async () => {
    await sellShirt('cash')
    await sellShirt('debit')
    const undone = await sellShirt('debit')
    await sellShirt('pix')
    await till.must('sale.void', { saleId: undone.saleId, reason: 'cliente desistiu' })
    const { id: given } = await sell(till, [products.cap, 1])
    await till.must('sale.cancel', { saleId: given, reason: 'cliente desistiu' })
    const closing = await close({ cash: 13_000, 'debit-card': 3600, pix: 3500 }, 10_000)
    expect(closing).toMatchObject({
      counts: [
        { tender: 'cash', expected: 13_500, counted: 13_000, difference: -500 },
        { tender: 'debit-card', expected: 3500, counted: 3600, difference: 100 },
        { tender: 'pix', expected: 3500, counted: 3500, difference: 0 },
      ],
      sold: { count: 4, total: 14_000 },
      voided: { count: 1, total: 3500 },
      cancelled: 1,
      left: 10_000,
    })
    expect(till.printer.papers.at(-1)?.kind).toBe('till-close')
    expectSound(till)
  })

  it('is of the session and not of the day: a second session begins at nothing', async () => {
    const first = await sellShirt('debit')
    await close({ cash: 10_000, 'debit-card': 3500 }, 8_000)
    const opened = await till.must('till.open', { float: cents(7_500) })
    expect(opened).toMatchObject({ leftBefore: 8_000, openingDifference: -500 })
    await till.must('sale.void', { saleId: first.saleId, reason: 'cliente desistiu' })
    expect(await till.must('till.count-sheet', {})).toMatchObject({ reversed: ['debit-card'] })
    const closing = await close({ cash: 7_500, 'debit-card': 0 }, 0, { 'debit-card': 3500 })
    expect(closing).toMatchObject({
      counts: [
        { tender: 'cash', expected: 7_500, difference: 0 },
        { tender: 'debit-card', expected: -3500, counted: -3500, difference: 0 },
      ],
      sold: { count: 0, total: 0 },
      voided: { count: 1, total: 3500 },
    })
    expect(closing.till).toMatchObject({ openingDifference: -500 })
    expectSound(till)
  })
})

describe('sales em espera at closing', () => {
  beforeEach(async () => {
    const { id: saleId } = await sell(till, [products.shirt, 1])
    await till.must('sale.park', { saleId, label: '' })
  })

  it('are told, and stay for the next session', async () => {
    expect((await till.must('till.count-sheet', {})).concerns).toEqual([
      { kind: 'parked-sales', count: 1, refuses: false },
    ])
    await close({ cash: 10_000 })
    await till.must('till.open', { float: cents(0) })
    const [parked] = await till.must('sale.parked', {})
    await till.must('sale.recall', { saleId: parked?.id ?? '' })
    await payInCash(till, parked?.id as never, 3500)
    expect((await close({ cash: 3500 })).counts).toMatchObject([{ difference: 0 }])
    expectSound(till)
  })

  it('keep the till open where the shop says so', async () => {
    till.database.write((db) =>
      writeParameter(db, 'till.parked-at-closing', 'company', { branchId, id: null }, 'refuse'),
    )
    expect((await till.must('till.count-sheet', {})).concerns).toMatchObject([{ refuses: true }])
    expect(await till.refused('till.close', { counted: { cash: cents(0) }, left: cents(0) })).toEqual({
      code: 'parked-sales',
      count: 1,
    })
  })
})

describe('what a closing found', () => {
  it('cannot be changed, removed or written over by any statement', async () => {
    await till.must('till.annotate', {
      id: (await close({ cash: 9_000 }, 500)).till.id,
      text: 'faltou troco',
    })
    const { raw } = till.database
    const content = () =>
      ['till_count', 'till_session', 'till_note'].map((table) => raw.prepare(`SELECT * FROM ${table}`).all())
    const before = content()
    for (const sql of [
      'UPDATE till_count SET counted_cents = expected_cents, difference_cents = 0',
      'DELETE FROM till_count',
      'INSERT OR REPLACE INTO till_count SELECT till_session_id, tender, 0, 0, 0 FROM till_count',
      "INSERT INTO till_count SELECT till_session_id, 'pix', 0, 0, 0 FROM till_count",
      'UPDATE till_session SET difference_cents = 0, counted_cash_cents = expected_cash_cents',
      'UPDATE till_session SET closed_at = NULL, difference_cents = NULL',
      'UPDATE till_session SET opening_difference_cents = NULL, left_before_cents = NULL',
      'DELETE FROM till_session',
      'INSERT OR REPLACE INTO till_session SELECT * FROM till_session',
      "UPDATE till_note SET text = ''",
      'DELETE FROM till_note',
      "INSERT OR REPLACE INTO till_note SELECT id, till_session_id, at, operator_id, '' FROM till_note",
    ])
      expect(() => raw.exec(sql), sql).toThrow(/never|once/)
    expect(content()).toEqual(before)
  })

  it('is listed, read and printed again, and takes notes with name and time', async () => {
    const { till: session } = await close({ cash: 9_000 }, 500)
    till.signIn('supervisor')
    till.clock.now += 60_000
    const noted = await till.must('till.annotate', { id: session.id, text: 'nota falsa' })
    expect(noted.notes).toEqual([
      { at: till.clock.now, operatorName: operators.supervisor.name, text: 'nota falsa' },
    ])
    await till.must('till.annotate', { id: session.id, text: 'registrado no banco' })
    expect(await till.must('till.closings', {})).toMatchObject([
      { id: session.id, difference: -1_000, wrongCount: 1, noteCount: 2 },
    ])
    expect(await till.must('till.reprint-closing', { id: session.id })).toEqual({ printed: true })
    expect(JSON.stringify(till.printer.papers.at(-1))).toContain('nota falsa')
    expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'till.annotate'")).toEqual([2])
    expectSound(till)
  })

  it('of another terminal of the branch is seen and printed again here, in its own name', async () => {
    const other = testTill(till.folder, otherTerminalId)
    other.signIn('manager')
    await other.must('till.open', { float: cents(1_000) })
    const { till: theirs } = await other.must('till.close', {
      counted: { cash: cents(900) },
      left: cents(0),
      ifDiffers: 'close',
    })
    other.database.close()
    till.clock.now += 60_000
    const { till: own } = await close({ cash: 9_500 })
    expect(await till.must('till.closings', {})).toMatchObject([
      { id: own.id, terminalName: 'Caixa 1' },
      { id: theirs.id, terminalName: 'Caixa 2', difference: -100 },
    ])
    await till.must('till.reprint-closing', { id: theirs.id })
    expect(JSON.stringify(till.printer.papers.at(-1))).toContain('Caixa 2')
  })

  it('is not said to be right where one tender makes up for another', async () => {
    await sellShirt('debit')
    await close({ cash: 9_500, 'debit-card': 4_000 })
    expect(await till.must('till.closings', {})).toMatchObject([{ difference: 0, wrongCount: 2 }])
  })

  it('is not there before the till closes, nor for a cashier', async () => {
    const [open] = figures(till, 'SELECT id FROM till_session')
    const id = tillSessionIdSchema.parse(open)
    for (const name of ['till.closing', 'till.reprint-closing'] as const)
      expect(await till.refused(name, { id })).toEqual({ code: 'closing-not-found' })
    expect(await till.refused('till.annotate', { id, text: 'cedo demais' })).toEqual({
      code: 'closing-not-found',
    })
    await handOver(till, 'cashier')
    expect(await till.refused('till.closings', {})).toMatchObject({ code: 'not-allowed' })
  })
})

describe('leitura X', () => {
  it('says what there should be so far, is printed and audited, and leaves the till open', async () => {
    await sellShirt('cash')
    await sellShirt('pix')
    const reading = await till.must('till.x-reading', {})
    expect(till.printer.papers.at(-1)).toEqual(reading)
    const rows = reading.blocks.flatMap((block) => (block.kind === 'row' ? [[block.left, block.right]] : []))
    expect(rows.map(([left, right]) => [left, right?.replace(/\s/g, ' ')])).toEqual(
      expect.arrayContaining([
        ['Vendas (2)', 'R$ 70,00'],
        ['Dinheiro na gaveta', 'R$ 135,00'],
        ['Pix', 'R$ 35,00'],
      ]),
    )
    expect(figures(till, "SELECT count(*) FROM audit_entry WHERE action = 'till.x-reading'")).toEqual([1])
    await sellShirt('cash')
    expectSound(till)
  })

  it('is blind for a cashier but by an approval, once', async () => {
    await handOver(till, 'cashier')
    const permission = 'till.x-reading'
    expect(await till.refused('till.x-reading', {})).toEqual({ code: 'needs-approval', permission })
    const { cashier, supervisor } = operators
    const approval = till.approvals.grant(
      { approver: supervisor, role: startingRoles.supervisor, permission },
      cashier,
      'till.x-reading',
      {},
    )
    await till.must('till.x-reading', {}, approval)
    expect(await till.refused('till.x-reading', {}, approval)).toEqual({ code: 'needs-approval', permission })
  })
})
