import { join } from 'node:path'
import { readWorkbook } from '#main/testing/platform/read-workbook'
import { cents } from '#shared/kernel/money/cents'
import { formatAmount } from '#shared/kernel/money/format'
import { expect, test } from '../../fixtures/test'
import { openFromMenu } from '../../screens/platform/till-menu'
import { reportsScreen } from '../../screens/reporting/reports'
import { signIn } from '../../screens/store/sign-in'
import { people } from '../../support/app/people'
import { startSelling } from '../../support/app/start-selling'
import { askDatabase } from '../../support/app/till'
import { seriousFindings } from '../../support/window/axe'

test('a manager reads what the shop sold: figures, chart and table of each report', async ({ till }) => {
  const { window, dataFolder } = till
  const reports = reportsScreen(window)
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await openFromMenu(window, 'Relatórios')
  const byDay = reports.body('Vendas por dia')

  await test.step('the whole of the past, to the cent', async () => {
    await byDay.from.fill('01012020')
    const [sold] = askDatabase<{ total: number }>(
      dataFolder,
      "SELECT sum(total_cents) AS total FROM sale WHERE state = 'finished'",
    )
    await expect(byDay.figure('Vendido')).toContainText(formatAmount(cents(sold?.total ?? 0)))
    await expect(byDay.totals).toContainText('Total')
    expect(await seriousFindings(window)).toEqual([])
  })

  await test.step('sorted by a figure, the largest first', async () => {
    await byDay.heading('Vendido').getByRole('button').click()
    await expect(byDay.heading('Vendido')).toHaveAttribute('aria-sort', 'descending')
    const [best] = askDatabase<{ total: number }>(
      dataFolder,
      `SELECT max(total) AS total FROM (
         SELECT sum(total_cents) AS total FROM sale WHERE state = 'finished'
         GROUP BY date(finished_at / 1000, 'unixepoch', '-3 hours'))`,
    )
    await expect(byDay.rows.first()).toContainText(formatAmount(cents(best?.total ?? 0)))
  })

  await test.step('taken out as a workbook, which holds the same', async () => {
    await byDay.export.click()
    await reports.exporting.confirm.click()
    await expect(reports.exporting.result).toContainText('.xlsx')
    const file = /exports.*\.xlsx/.exec((await reports.exporting.result.textContent()) ?? '')?.[0] ?? ''
    const [sheet] = readWorkbook(join(dataFolder, file))
    const [best] = askDatabase<{ total: number }>(
      dataFolder,
      "SELECT max(total_cents) AS total FROM sale WHERE state = 'finished'",
    )
    expect(sheet?.['A1']).toBe('Dia')
    expect(Number(sheet?.['D2'])).toBeGreaterThanOrEqual((best?.total ?? 0) / 100)
    await window.keyboard.press('Enter')
  })

  await test.step('another report, of the same period, and another period by a click', async () => {
    await reports.report('Vendas por família').click()
    const byFamily = reports.body('Vendas por família')
    await expect(byFamily.from).toHaveValue('01/01/2020')
    await expect(byFamily.chart).toBeVisible()
    await expect(byFamily.chart.locator('path').first()).toBeVisible()
    expect(await seriousFindings(window)).toEqual([])
    await expect(byFamily.rows).not.toHaveCount(0)
    await byFamily.period('Hoje').click()
    await expect(byFamily.body).toContainText('Nada no período.')
    await byFamily.until.fill('01012020')
    await expect(byFamily.body).toContainText('Antes do início.')
  })
})
