import { samples } from '#scripts/demo-shop/samples'
import { cents } from '#shared/kernel/money/cents'
import { formatAmount } from '#shared/kernel/money/format'
import { expect, test } from '../../fixtures/test'
import { openBySearch } from '../../screens/platform/search'
import { reportsScreen } from '../../screens/reporting/reports'
import { payInCash } from '../../screens/selling/payment'
import { saleScreen } from '../../screens/selling/sale'
import { signIn } from '../../screens/store/sign-in'
import { people } from '../../support/app/people'
import { startSelling } from '../../support/app/start-selling'
import { askDatabase, changeDatabase } from '../../support/app/till'
import { awkward } from '../../support/window/awkward'
import { seriousFindings } from '../../support/window/axe'
import { resizeWindow } from '../../support/window/window-size'

test('a period beside the one before, from a day to its sales to a receipt, and filters that are one’s own', async ({
  till,
  start,
}) => {
  const { window, dataFolder } = till
  const { keyboard } = window
  const reports = reportsScreen(window)
  const byDay = reports.body('Vendas por dia')
  const list = reports.body('Vendas, uma a uma')
  await startSelling(till, people.manager)
  for (const code of [samples.plain.code, samples.second.code]) {
    await saleScreen(window).type(code)
    await payInCash(window)
  }
  // One of them a week ago.
  changeDatabase(
    dataFolder,
    `UPDATE sale SET finished_at = finished_at - 7 * 86400000
     WHERE id = (SELECT id FROM sale WHERE number IS NOT NULL ORDER BY finished_at DESC LIMIT 1)`,
  )
  const [before] = askDatabase<{ total: number }>(
    dataFolder,
    `SELECT sum(total_cents) AS total FROM sale
     WHERE state = 'finished' AND date(finished_at / 1000, 'unixepoch', '-3 hours') = date('now', '-7 days', '-3 hours')`,
  )
  await openBySearch(window, 'Relatórios')

  await test.step('today beside the same weekday, the year before, nothing', async () => {
    await expect(byDay.body).toContainText(`antes ${formatAmount(cents(before?.total ?? 0))}`)
    await resizeWindow(till, 1024, 768)
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('beside.png') })
    await byDay.beside.selectOption('year')
    await expect(byDay.body).toContainText('antes 0,00')
    await byDay.beside.selectOption('nothing')
    await expect(byDay.body).not.toContainText('antes 0,00')
    await byDay.beside.selectOption('before')
  })

  await test.step('by keyboard from the day to its sales, and to one’s paper', async () => {
    const day = await byDay.rows.first().getByRole('button').textContent()
    await byDay.lead(day ?? '').focus()
    await keyboard.press('Enter')
    await expect(list.rows).toHaveCount(1)
    await window.screenshot({ path: test.info().outputPath('sales.png') })
    await list.rows.first().getByRole('button').focus()
    await keyboard.press('Enter')
    const receipt = window.getByRole('dialog', { name: 'Cupom' })
    await expect(receipt).toContainText('TOTAL')
    await keyboard.press('Escape')
    await expect(receipt).toBeHidden()
    await list.back('Vendas por dia').click()
    await expect(byDay.period('Hoje')).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('one key clears the filters', async () => {
    await byDay.period('7 dias').click()
    await expect(byDay.period('7 dias')).toHaveAttribute('aria-pressed', 'true')
    await expect(byDay.clear).toBeEnabled()
    await keyboard.press('Alt+l')
    await expect(byDay.period('Hoje')).toHaveAttribute('aria-pressed', 'true')
    await expect(byDay.clear).toBeDisabled()
  })

  await test.step('they are there again another day, and nobody else’s', async () => {
    await reports.report('Vendas por família').click()
    await reports.body('Vendas por família').period('Ontem').click()
    await expect(reports.body('Vendas por família').period('Ontem')).toHaveAttribute('aria-pressed', 'true')
    await till.app.close()
    const { window: again } = await start()
    await signIn(again, people.manager)
    await openBySearch(again, 'Relatórios')
    const kept = reportsScreen(again).body('Vendas por família')
    await expect(kept.period('Ontem')).toHaveAttribute('aria-pressed', 'true')
  })
})
