import { samples } from '#scripts/demo-shop/samples'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { expect, test } from '../../fixtures/test'
import { managementScreen } from '../../screens/platform/management'
import { openFromMenu } from '../../screens/platform/till-menu'
import { dayBoard } from '../../screens/reporting/day-board'
import { reportsScreen } from '../../screens/reporting/reports'
import { payInCash } from '../../screens/selling/payment'
import { saleScreen } from '../../screens/selling/sale'
import { openTill } from '../../screens/store/open-till'
import { signIn } from '../../screens/store/sign-in'
import { people } from '../../support/app/people'
import { rawCall } from '../../support/app/raw-call'
import { startSelling } from '../../support/app/start-selling'
import { askDatabase, changeDatabase } from '../../support/app/till'
import { awkward } from '../../support/window/awkward'
import { seriousFindings } from '../../support/window/axe'

test('a manager sees first how the day goes, and it leads to its report', async ({ till }) => {
  const { window, dataFolder } = till
  const { keyboard } = window
  const board = dayBoard(window)
  const sold = () => {
    const [row] = askDatabase<{ sales: number; total: number }>(
      dataFolder,
      `SELECT count(*) AS sales, coalesce(sum(total_cents), 0) AS total FROM sale
       WHERE state = 'finished' AND date(finished_at / 1000, 'unixepoch', '-3 hours') = date('now', '-3 hours')`,
    )
    return { sales: row?.sales ?? 0, total: formatCents(cents(row?.total ?? 0)) }
  }
  await startSelling(till, people.manager)
  await saleScreen(window).type(samples.plain.code)
  await payInCash(window)
  await openFromMenu(window, 'Gestão')

  await test.step('the figures of the file, to the cent, and the till that is open', async () => {
    await expect(board.today.card).toContainText(sold().total)
    await expect(board.today.figure('Vendas')).toContainText(String(sold().sales))
    await expect(board.tills).toContainText('Caixa 1')
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('day.png') })
  })

  await test.step('another sale, and they are newer', async () => {
    const before = sold()
    await managementScreen(window).toTill.click()
    await saleScreen(window).type(samples.second.code)
    await payInCash(window)
    await openFromMenu(window, 'Gestão')
    await expect(board.today.card).toContainText(sold().total)
    expect(sold().sales).toBe(before.sales + 1)
  })

  await test.step('by keyboard to the report of the day, which says the same', async () => {
    await board.today.open.focus()
    await keyboard.press('Enter')
    const byDay = reportsScreen(window).body('Vendas por dia')
    await expect(byDay.period('Hoje')).toHaveAttribute('aria-pressed', 'true')
    await expect(byDay.figure('Líquido')).toHaveText(sold().total.replace('\u00a0', ' '))
    await keyboard.press('Escape')
    await expect(board.board).toBeVisible()
  })

  await test.step('the tills lead to their closings', async () => {
    await board.tills.getByRole('button').click()
    await expect(reportsScreen(window).body('Fechamentos de caixa').body).toContainText('Nada no período.')
  })
})

test('who has no right to figures is not shown any, nor told by main', async ({ dataFolder, start }) => {
  const deny = (right: string) =>
    changeDatabase(
      dataFolder,
      `UPDATE role SET levels = json_set(levels, '$."' || ? || '"', 'deny') WHERE id = 'manager'`,
      right,
    )
  await test.step('of tills alone', async () => {
    deny('till.closings')
    const till = await start()
    await signIn(till.window, people.manager)
    await openTill(till.window, '100,00')
    await openFromMenu(till.window, 'Gestão')
    await expect(dayBoard(till.window).today.card).toContainText('R$')
    await expect(dayBoard(till.window).tills).toHaveCount(0)
    expect(await rawCall(till.window, 'reports.day')).toMatchObject({ ok: true, value: { tills: null } })
    await till.app.close()
  })
  await test.step('of all of it', async () => {
    deny('reports.view')
    const { window } = await start()
    await signIn(window, people.manager)
    await openFromMenu(window, 'Gestão')
    await expect(managementScreen(window).needs).toBeVisible()
    await expect(dayBoard(window).board).toHaveCount(0)
    expect(await rawCall(window, 'reports.day')).toMatchObject({
      ok: false,
      error: { code: 'not-allowed', permission: 'reports.view' },
    })
  })
})
