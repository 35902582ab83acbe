import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { fail } from '#shared/kernel/result'
import { createRunningReadings } from '../platform/worker/running-readings'
import { addShopTime } from '../platform/worker/shop-time-functions'
import { readInProcess } from '../testing/platform/read-in-process'
import { readWorkbook } from '../testing/platform/read-workbook'
import { soldDresses } from '../testing/till/give-back'
import { branchId, operators, terminalId } from '../testing/till/test-shop'
import { testTill, type TestTill } from '../testing/till/test-till'
import { reportTasks } from './report-tasks'
import { exportReport } from './report/export-report'
import { printReport } from './report/print-report'
import { keyedSql } from './report/report-sql'
import { reports } from './reports/reports'
import { salesByDay } from './reports/sales-by-day'

const question = { report: 'sales-by-day', from: '2026-03-10', until: '2026-03-10', choices: {} }

let till: TestTill
let folder: string
beforeEach(async () => {
  till = testTill()
  folder = join(till.folder, 'exports')
  till.signIn('manager')
  await till.must('till.open', { float: cents(100_000) })
  await soldDresses(till, 3)
})

it('writes a workbook with the figures of the screen, named after the report, and records it', async () => {
  const { file, entries } = await till.must('reports.export', {
    run: randomUUID(),
    question,
    sort: null,
    format: 'xlsx',
  })
  expect([file, entries]).toEqual([join(folder, 'vendas-por-dia-2026-03-10-100000.xlsx'), 1])
  expect(readWorkbook(file)[0]).toMatchObject({ A1: 'Dia', A2: '46091', B2: '1', D2: '300.00', F2: '300.00' })
  expect(till.database.get('SELECT detail FROM audit_entry WHERE action = ?', 'reports.export')).toEqual({
    detail: '{"file":"vendas-por-dia-2026-03-10-100000.xlsx","entries":1}',
  })
})

it('reads a list page by page by its key, every row once', async () => {
  const rows = 4500
  till.database.write((db) => {
    db.run('DELETE FROM loyalty_log')
    for (let one = 0; one < rows; one++)
      db.insert('loyalty_log', {
        at: till.clock.now,
        program: 'dito',
        operation: 'quote',
        attempt: one + 1,
        duration_ms: 1,
        answer: '',
      })
  })
  const list = { ...question, report: 'loyalty-log' }
  const { file, entries } = await till.must('reports.export', {
    run: randomUUID(),
    question: list,
    sort: null,
    format: 'csv',
  })
  expect(entries).toBe(rows)
  const attempts = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => Number(line.split(';')[6]))
  expect(attempts).toEqual(Array.from({ length: rows }, (_, one) => one + 1))
})

it.each(reports.filter(({ key }) => key !== null))(
  '$id finds a page by its key, without sorting',
  (report) => {
    const sql = keyedSql(report, report.key ?? '', 'key').replaceAll('AND going()', '')
    const named: Record<string, unknown> = {
      from: 0,
      until: 1,
      after: 0,
      limit: 1,
      ...Object.fromEntries(report.choices.map(({ id }) => [id, null])),
      timeZone: 'America/Sao_Paulo',
      dayStartsAt: 0,
    }
    addShopTime(till.database.raw)
    const plan = till.database.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(named)
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE')
  },
)

it('writes the same as CSV', async () => {
  const { file } = await till.must('reports.export', {
    run: randomUUID(),
    question,
    sort: null,
    format: 'csv',
  })
  expect(readFileSync(file, 'utf8').split('\r\n')[1]).toMatch(/^10\/03\/2026;1;0,00;300,00;/)
})

it('keeps apart what is taken out in the same second, at once and one after the other', async () => {
  const taken = () => till.must('reports.export', { run: randomUUID(), question, sort: null, format: 'csv' })
  const files = [...(await Promise.all([taken(), taken(), taken()])), await taken()].map(({ file }) => file)
  expect(new Set(files).size).toBe(4)
  expect(readdirSync(folder)).toHaveLength(4)
  for (const file of files) expect(readFileSync(file, 'utf8')).toContain('10/03/2026;1;')
})

it('is printed on A4 as it is sorted, under a head that tells what it is, with its totals', async () => {
  till.passDays(1)
  await soldDresses(till, 1)
  const [seller] = till.database.all<{ id: string; name: string }>(
    'SELECT id, name FROM operator WHERE id IN (SELECT operator_id FROM sale)',
  )
  const both = { ...question, until: '2026-03-11', choices: { operator: seller?.id ?? '' } }
  const { file, entries } = await till.must('reports.export', {
    run: randomUUID(),
    question: both,
    sort: { column: 'net', descending: false },
    format: 'pdf',
  })
  expect(entries).toBe(2)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('Período: 10/03/2026 a 11/03/2026')
  expect(text).toContain(`Operador: ${seller?.name}`)
  expect(text).toContain('Feito em 11/03/2026 10:00:00 por Gilda Gerente')
  expect(text.indexOf('\n11/03/2026\n')).toBeLessThan(text.indexOf('\n10/03/2026\n'))
  expect(text).toContain('Total: 2 linhas')
  expect(text).toContain('400,00')
  expect(readdirSync(folder)).toEqual([basename(file)])
})

it('is refused on paper where it would be too long, and leaves nothing', async () => {
  till.database.write((db) => {
    for (let one = 0; one < 2001; one++)
      db.insert('loyalty_log', {
        at: till.clock.now,
        program: 'dito',
        operation: 'quote',
        attempt: one + 1,
        duration_ms: 1,
        answer: '',
      })
  })
  const order = { run: randomUUID(), question: { ...question, report: 'loyalty-log' }, sort: null }
  expect(await till.refused('reports.export', { ...order, format: 'pdf' })).toEqual({
    code: 'report-too-long',
    rows: 2001,
    most: 2000,
  })
  expect(readdirSync(folder)).toEqual([])
})

it.each(['stopped', 'died'] as const)('leaves nothing behind where its printing %s', async (how) => {
  const asked = {
    report: 'sales-by-day',
    from: 0,
    until: 1,
    choices: {},
    clock: { timeZone: 'UTC', dayStartsAt: 0 },
  }
  const running = createRunningReadings()
  const run = randomUUID()
  const file = join(till.folder, 'vendas.pdf.part')
  const print = ({ pdf }: { readonly pdf: string }) => {
    writeFileSync(pdf, 'half')
    let end: (ended: ReturnType<typeof fail<'stopped' | 'died'>>) => void = () => undefined
    const ended = new Promise<ReturnType<typeof fail<'stopped' | 'died'>>>((resolve) => (end = resolve))
    if (how === 'died') end(fail(how))
    else queueMicrotask(() => running.stop(run))
    return { ended, stop: () => end(fail('stopped')), looked: () => 0 }
  }
  const heading = { shop: 'Loja', period: 'hoje', filters: [], made: 'agora' }
  const worker = readInProcess(reportTasks, till.database.path)
  onTestFinished(worker.close)
  const order = { run, report: salesByDay, asked, order: salesByDay.order, heading }
  expect(await printReport((drawn) => worker.run('report.draw', drawn), print, running, file, order)).toEqual(
    fail({ code: `reading-${how}` }),
  )
  expect(readdirSync(till.folder).filter((name) => name.includes('html'))).toEqual([])
})

it.each([
  ['stopped', Promise.resolve(fail('stopped' as const)), { code: 'reading-stopped' }],
  ['left by its worker', Promise.resolve(fail('died' as const)), { code: 'reading-died' }],
])('leaves nothing behind where it is %s, and no word in the trail', async (_how, ended, error) => {
  const report = salesByDay
  const asked = {
    report: report.id,
    from: 0,
    until: 1,
    choices: {},
    clock: { timeZone: 'UTC', dayStartsAt: 0 },
  }
  const actor = { operator: operators.manager, approver: null }
  const desk = { database: till.database, now: () => till.clock.now, terminal: { id: terminalId, branchId } }
  const begun: string[] = []
  const order = { report, asked, format: 'csv' } as const
  const running = createRunningReadings()
  const reply = await exportReport(desk, actor, folder, order, (file) => {
    writeFileSync(file, 'half of it')
    begun.push(file)
    return running.follow(randomUUID(), { ended, stop: () => undefined, looked: () => 0 })
  })
  expect(reply).toEqual({ ok: false, error })
  expect(begun).toHaveLength(1)
  expect(readdirSync(folder)).toEqual([])
  expect(till.database.get('SELECT id FROM audit_entry WHERE action = ?', 'reports.export')).toBeUndefined()
})

it('leaves nothing behind where writing fails', async () => {
  const report = 'sales-by-day'
  till.database.write((db) => db.run('ALTER TABLE sale RENAME COLUMN total_cents TO gone'))
  expect(
    await till.refused('reports.export', {
      run: randomUUID(),
      question: { ...question, report },
      sort: null,
      format: 'xlsx',
    }),
  ).toMatchObject({ code: 'internal' })
  expect(readdirSync(folder)).toEqual([])
})

it('is for those who may take reports out', async () => {
  till.signIn('supervisor')
  expect(
    await till.refused('reports.export', { run: randomUUID(), question, sort: null, format: 'csv' }),
  ).toEqual({
    code: 'not-allowed',
    permission: 'reports.export',
  })
  expect(existsSync(folder)).toBe(false)
})
