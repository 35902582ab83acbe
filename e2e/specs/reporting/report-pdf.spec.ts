import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readPdf } from '#main/testing/platform/read-pdf'
import { cents } from '#shared/kernel/money/cents'
import { formatAmount } from '#shared/kernel/money/format'
import { expect, test } from '../../fixtures/test'
import { openBySearch } from '../../screens/platform/search'
import { reportsScreen } from '../../screens/reporting/reports'
import { signIn } from '../../screens/store/sign-in'
import { people } from '../../support/app/people'
import { rawCall } from '../../support/app/raw-call'
import { askDatabase, changeDatabase } from '../../support/app/till'

const long = (rows: number) => `
  WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < ${rows})
  INSERT INTO loyalty_log (at, program, operation, attempt, duration_ms, answer)
  SELECT 1768000000000 + n, 'dito', 'quote', n, 1, '' FROM up`

test('a report on A4: what it is, every row, its totals, page by page', async ({ till }) => {
  const { window, dataFolder } = till
  const reports = reportsScreen(window)
  await signIn(window, people.manager)
  await openBySearch(window, 'Relatórios')
  const byDay = reports.body('Vendas por dia')
  await byDay.from.fill('01012020')
  await expect(byDay.rows).not.toHaveCount(0)
  await byDay.export.click()
  await reports.exporting.pdf.click()
  await reports.exporting.confirm.click()
  await expect(reports.exporting.result).toContainText('.pdf')
  const file = /exports.*\.pdf/.exec((await reports.exporting.result.textContent()) ?? '')?.[0] ?? ''
  const pages = readPdf(join(dataFolder, file))
  const [sold] = askDatabase<{ total: number; days: number }>(
    dataFolder,
    `SELECT sum(total_cents) AS total, count(DISTINCT date(finished_at / 1000, 'unixepoch', '-3 hours')) AS days
     FROM sale WHERE state = 'finished'`,
  )
  const text = pages.map((page) => page.text).join('\n')
  expect(pages[0]?.size).toEqual([596, 843])
  expect(pages[0]?.text).toContain('Casa Jabuti Centro')
  expect(pages[0]?.text).toContain('Vendas por dia')
  expect(text).toMatch(/Período: 01\/01\/2020 a/)
  expect(text).toContain('por Eduardo')
  expect(text).toContain(formatAmount(cents(sold?.total ?? 0)))
  expect(text).toContain(`Total: ${sold?.days === 1 ? '1 linha' : `${sold?.days} linhas`}`)
  expect(pages.at(-1)?.text.replace(/\s+/g, ' ')).toContain(`Página ${pages.length} de ${pages.length}`)
  // What was drawn on the way is gone, and so is the window that printed it.
  expect(readdirSync(join(dataFolder, 'exports')).filter((name) => !name.endsWith('.pdf'))).toEqual([])
  expect(await till.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a long one lies on its side, is stopped by whoever asked, and one too long is refused in words', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const reports = reportsScreen(window)
  await signIn(window, people.manager)
  changeDatabase(dataFolder, 'DELETE FROM loyalty_log')
  changeDatabase(dataFolder, long(2000))
  await openBySearch(window, 'Relatórios')
  await reports.report('Log de fidelidade').click()
  const log = reports.body('Log de fidelidade')
  await log.from.fill('01012026')
  await expect(log.body).toContainText('2.000 linhas')
  const begin = async () => {
    await log.export.click()
    await reports.exporting.pdf.click()
    await reports.exporting.confirm.click()
  }
  await test.step('stopped: nothing is left', async () => {
    await begin()
    await reports.exporting.stop.click()
    await expect(reports.exporting.refusal).toContainText('O cálculo foi parado.')
    await expect
      .poll(() => till.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(1)
    expect(readdirSync(join(dataFolder, 'exports'))).toEqual([])
  })
  await test.step('whole: every row, on pages that lie on their side', async () => {
    await reports.exporting.confirm.click()
    await expect(reports.exporting.result).toContainText('2000 registros exportados', { timeout: 60_000 })
    const [name = ''] = readdirSync(join(dataFolder, 'exports'))
    const pages = readPdf(join(dataFolder, 'exports', name))
    expect(pages[0]?.size).toEqual([843, 596])
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) expect(page.text).toContain('Log de fidelidade')
    expect(pages.at(-1)?.text).toContain('Total: 2.000 linhas')
    await window.keyboard.press('Enter')
  })
  await test.step('one row more', async () => {
    changeDatabase(dataFolder, long(1))
    await begin()
    await expect(reports.exporting.refusal).toContainText(
      'O PDF leva até 2.000 linhas, e este relatório tem 2.001.',
    )
  })
})

test('who may not take reports out has no button for it, and main refuses', async ({ dataFolder, start }) => {
  changeDatabase(
    dataFolder,
    `UPDATE role SET levels = json_set(levels, '$."reports.export"', 'deny') WHERE id = 'manager'`,
  )
  const { window } = await start()
  await signIn(window, people.manager)
  await openBySearch(window, 'Relatórios')
  const byDay = reportsScreen(window).body('Vendas por dia')
  await byDay.from.fill('01012020')
  await expect(byDay.rows).not.toHaveCount(0)
  await expect(byDay.export).toHaveCount(0)
  const question = { report: 'sales-by-day', from: '2020-01-01', until: '2026-12-31', choices: {} }
  const run = '019a0000-0000-7000-8000-000000000001'
  expect(await rawCall(window, 'reports.export', { run, question, sort: null, format: 'pdf' })).toMatchObject(
    {
      ok: false,
      error: { code: 'not-allowed', permission: 'reports.export' },
    },
  )
})
