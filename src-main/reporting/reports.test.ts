import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { saleIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { writeLoyaltyLog } from '../loyalty/log/loyalty-log-rows'
import { openReading } from '../platform/worker/reading-connection'
import { Stopped } from '../platform/worker/task'
import { taskSignal } from '../platform/worker/task-signal'
import { soldCard } from '../testing/till/gift-card'
import { backOf } from '../testing/till/give-back'
import { messagesWritten } from '../testing/till/messages-written'
import { owedAndReceived } from '../testing/till/owe'
import { onDay, reportShop, type ReportShop } from '../testing/till/report-shop'
import { figures } from '../testing/till/sell'
import type { TestTill } from '../testing/till/test-till'
import { readPage } from './report/read-page'
import { reports } from './reports/reports'

const day = '2026-03-10'
const ask = onDay(day)

let shop: ReportShop
let till: TestTill
beforeEach(async () => {
  shop = await reportShop()
  ;({ till } = shop)
})
const run: ReportShop['run'] = (...asked) => shop.run(...asked)
const rowsOf: ReportShop['rowsOf'] = (...asked) => shop.rowsOf(...asked)
const sold: ReportShop['sold'] = (...goods) => shop.sold(...goods)
const aDay = (): Promise<void> => shop.aDay()

/** A gift card, a question to an operator, and the till closed. */
async function aDayOfRecords() {
  await soldCard(till, 5_000)
  till.database.write((db) =>
    writeLoyaltyLog(db, {
      at: till.clock.now,
      program: 'crm-bonus',
      operation: 'confirm',
      saleId: null,
      maskedMember: '(11) *****-4321',
      amount: cents(500),
      attempt: 1,
      duration: 320,
      fault: { kind: 'declined', refusal: { code: 'unlisted' }, words: 'celular (11) 98765-4321 sem saldo' },
      answer: '',
    }),
  )
  await till.must('till.close', { counted: { cash: cents(95_000) }, left: cents(50_000), ifDiffers: 'close' })
}

describe('what the reports of sales say of a day', () => {
  beforeEach(aDay)

  it.each([
    [
      'sales-by-day',
      [
        {
          group: day,
          sales: 2,
          discount: 8020,
          sold: 35_480,
          returned: 15_990,
          net: 19_490,
          average: 17_740,
        },
      ],
    ],
    ['sales-by-hour', [{ group: '10 h', sales: 2, net: 19_490 }]],
    ['sales-by-salesperson', [{ seller: 'Sem vendedor', pieces: 1000 * 2, net: 19_490 }]],
    [
      'sales-by-family',
      [
        { family: 'Calçados', pieces: 1000, sold: 31_980, returned: 15_990, net: 15_990 },
        { family: 'Roupas', pieces: 1000, sold: 3500, returned: 0, net: 3500 },
      ],
    ],
    [
      'sales-by-product',
      [
        { description: 'Bota em promoção', code: '110', pieces: 1000, net: 15_990 },
        { description: 'Camisa', code: '101', pieces: 1000, net: 3500 },
      ],
    ],
    ['sales-by-cashier', [{ group: 'Gilda Gerente', sales: 2, sold: 35_480, returned: 15_990, net: 19_490 }]],
    ['sales-by-brand', [{ brand: 'Própria', pieces: 2000, net: 19_490 }]],
    ['sales-by-tender', [{ tender: 'Dinheiro', times: 2, received: 35_480, refunded: 15_990, net: 19_490 }]],
  ])('%s', async (report, expected) => {
    const { rows, totals } = await rowsOf(report, await run(ask(report)))
    expect(rows).toMatchObject(expected)
    expect(rows).toHaveLength(expected.length)
    expect(totals).toMatchObject({ net: 19_490 })
  })

  it('has the averages of totals, not totals of averages', async () => {
    const page = await run(ask('sales-by-day', { until: '2026-03-11' }))
    const { rows, totals } = await rowsOf('sales-by-day', page)
    expect(rows.map(({ average }) => average)).toEqual([17_740, 3200])
    expect(totals).toMatchObject({ sales: 3, sold: 38_680, average: 12_893 })
    expect(page.count).toBe(2)
  })

  it('sorts by any column, either way', async () => {
    const both = ask('sales-by-day', { until: '2026-03-11' })
    for (const [column, descending, first] of [
      ['net', true, day],
      ['net', false, '2026-03-11'],
      ['group', true, '2026-03-11'],
      ['average', false, '2026-03-11'],
    ] as const) {
      const { rows } = await rowsOf('sales-by-day', await run(both, { column, descending }))
      expect(rows[0]).toMatchObject({ group: first })
    }
  })

  it('is narrowed by what is chosen', async () => {
    const [branch] = figures(till, 'SELECT uid FROM branch ORDER BY id LIMIT 1')
    expect((await run(ask('sales-by-day', { choices: { branch: String(branch) } }))).rows).toHaveLength(1)
    const elsewhere = await run(ask('sales-by-day', { choices: { branch: 'none' } }))
    expect(elsewhere).toMatchObject({ rows: [], count: 0 })
    // Totals of nothing are zero; an average of nothing is nothing.
    const { totals } = await rowsOf('sales-by-day', elsewhere)
    expect(totals).toMatchObject({ net: 0, average: null })
  })
})

describe('a day and its sales', () => {
  beforeEach(aDay)

  it('are one by one what the day came to, each under the id of its sale', async () => {
    const page = await run(ask('sales'))
    const { rows, totals } = await rowsOf('sales', page)
    const { rows: days } = await rowsOf('sales-by-day', await run(ask('sales-by-day')))
    expect([rows.length, totals['sold'], totals['discount']]).toEqual([
      days[0]?.['sales'],
      days[0]?.['sold'],
      days[0]?.['discount'],
    ])
    const ids = figures(till, "SELECT id FROM sale WHERE state = 'finished' AND number IS NOT NULL")
    expect(ids).toEqual(expect.arrayContaining([...(page.keys ?? ['none'])]))
    for (const saleId of page.keys ?? [])
      expect((await till.must('receipt.of-sale', { saleId: saleIdSchema.parse(saleId) })).kind).toBe('sale')
    expect((await run(ask('sales-by-day'))).keys).toBeNull()
  })

  it('are held against another period by their totals alone', async () => {
    const question = ask('sales-by-day', { until: '2026-03-11' })
    const { totals } = await run(question)
    expect(await till.must('reports.totals', { run: randomUUID(), question })).toEqual(totals)
    till.signIn('supervisor')
    const audit = { run: randomUUID(), question: ask('audit') }
    expect(await till.refused('reports.totals', audit)).toMatchObject({ code: 'not-allowed' })
  })
})

it('keeps what each operator looked by, and gives nobody another one’s', async () => {
  const filters = { report: 'sales', quick: 'Mês', choices: { branch: 'b' }, beside: 'year' } as const
  await till.must('reports.keep', filters)
  expect((await till.must('reports.list', {})).kept).toEqual(filters)
  till.signIn('supervisor')
  expect((await till.must('reports.list', {})).kept).toEqual({
    report: null,
    quick: null,
    choices: {},
    beside: 'before',
  })
  till.signIn('cashier')
  expect(await till.refused('reports.keep', filters)).toMatchObject({ code: 'not-allowed' })
})

describe('what the records say', () => {
  beforeEach(async () => {
    till.database.write((db) => db.run('DELETE FROM loyalty_log'))
    await aDayOfRecords()
  })

  it('of tills closed: expected, counted, the difference', async () => {
    const { rows, totals } = await rowsOf('till-closings', await run(ask('till-closings')))
    expect(rows).toMatchObject([
      { operator: 'Gilda Gerente', expected: 105_000, counted: 95_000, left: 50_000 },
    ])
    expect(totals).toMatchObject({ difference: -10_000, left: null })
  })

  it('of the trail, in words', async () => {
    const narrowed = ask('audit', { choices: { action: 'till.open' } })
    const { rows } = await rowsOf('audit', await run(narrowed))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ action: 'Caixa aberto' })
    expect(rows[0]?.['detail']).toMatch(/^Fundo de troco: R\$.1\.000,00/)
  })

  it('of operators asked, nobody named', async () => {
    const { rows } = await rowsOf('loyalty-log', await run(ask('loyalty-log')))
    expect(rows).toMatchObject([
      {
        program: 'CRM&Bônus',
        operation: 'Confirmar uso',
        answer: 'O CRM&Bônus recusou: “celular (11) *****-4321 sem saldo”.',
        amount: 500,
      },
    ])
  })

  it('is for who has the right to what is recorded', async () => {
    till.signIn('supervisor')
    const seen = (await till.must('reports.list', {})).reports.map(({ id }) => id)
    expect(seen).not.toContain('audit')
    const input = { run: randomUUID(), question: ask('audit'), sort: null, skip: 0 }
    expect(await till.refused('reports.run', input)).toEqual({
      code: 'not-allowed',
      permission: 'audit.view',
    })
  })
})

it('adds up, by every report, to what the tables say, whatever was sold and given back', async () => {
  const act = fc.record({
    product: fc.constantFrom('shirt', 'boot', 'sock', 'coat', 'sandal' as const),
    count: fc.integer({ min: 1, max: 4 }),
    then: fc.constantFrom('stay', 'stay', 'void', 'return' as const),
    passes: fc.integer({ min: 0, max: 20 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      for (const { product, count, then, passes } of acts) {
        const id = await sold(product, count)
        if (then === 'void') await till.must('sale.void', { saleId: id, reason: 'engano' })
        if (then === 'return')
          await till.must('returns.return', await backOf(till, id, 1, 'exchange-voucher'))
        till.clock.now += passes * 3_600_000
        till.watch.note()
      }
      const one = (sql: string) => Number(figures(till, sql)[0])
      const net =
        one("SELECT coalesce(sum(total_cents), 0) FROM sale WHERE state = 'finished'") -
        one('SELECT coalesce(sum(total_cents), 0) FROM return')
      const whole = { from: '2026-01-01', until: '2027-12-31' }
      const withNet = ({ columns }: (typeof reports)[number]) => columns.some(({ id }) => id === 'net')
      for (const { id } of reports.filter((report) => report.menu === 'Vendas' && withNet(report))) {
        const { rows, totals } = await rowsOf(id, await run(ask(id, whole)))
        const summed = rows.reduce((sum, row) => sum + Number(row['net']), 0)
        expect([id, summed, totals['net']]).toEqual([id, net, net])
      }
      const { totals: listed } = await rowsOf('sales', await run(ask('sales', whole)))
      expect(listed['sold']).toBe(
        one("SELECT coalesce(sum(total_cents), 0) FROM sale WHERE state = 'finished'"),
      )
    }),
    { numRuns: 8 },
  )
}, 30_000)

describe('a report', () => {
  it.each(reports)(
    '$id names every column it is said to have, and lets itself be stopped',
    async (report) => {
      await aDay()
      await shop.soldWithDiscount()
      await owedAndReceived(till)
      await aDayOfRecords()
      messagesWritten(till)
      const everything = ask(report.id, { from: '2000-01-01', until: '2099-12-31' })
      expect((await run(everything)).count).toBeGreaterThan(0)
      // Told to once its statement is under way.
      let asked = 0
      const signal = { ...taskSignal(), isStopped: () => ++asked > 1 }
      const reading = openReading(till.database.path)
      onTestFinished(reading.close)
      const order = {
        asked: { ...everything, from: 0, until: till.clock.now, clock: { timeZone: 'UTC', dayStartsAt: 0 } },
        order: report.order,
        skip: 0,
      }
      expect(() => readPage(report, order, reading.work(signal))).toThrow(Stopped)
    },
  )

  it('is refused where it is none, or ends before it begins', async () => {
    const input = { run: randomUUID(), sort: null, skip: 0 }
    expect(await till.refused('reports.run', { ...input, question: ask('none') })).toEqual({
      code: 'report-unknown',
    })
    const backwards = ask('sales-by-day', { from: '2026-03-11' })
    expect(await till.refused('reports.run', { ...input, question: backwards })).toEqual({
      code: 'report-period',
    })
  })

  it('has nothing to follow once it is over, and is stopped by name', async () => {
    const over = randomUUID()
    await till.must('reports.run', { run: over, question: ask('sales-by-day'), sort: null, skip: 0 })
    expect(await till.must('reading.progress', { run: over })).toBeNull()
    expect(await till.must('reading.stop', { run: over })).toBeNull()
  })
})
