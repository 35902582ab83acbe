import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { auditScreen } from '../../../screens/store/audit'
import { doubtedClock } from '../../../screens/store/doubted-clock'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { changeDatabase, closeTill } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'

const day = 86_400_000

/** As if the till had last written something so long ago, or later than the clock says now. */
function lastWritten(dataFolder: string, at: number): void {
  changeDatabase(
    dataFolder,
    "INSERT INTO setting (key, value) VALUES ('clock', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    JSON.stringify({ lastSeen: at }),
  )
}

test('a clock before the last record opens no till until it is put right or a supervisor answers for it', async ({
  dataFolder,
  start,
}) => {
  lastWritten(dataFolder, Date.now() + day)
  const { window } = await start()
  const clock = doubtedClock(window)
  await signIn(window, people.cashier)
  await expect(clock.heading).toBeVisible()
  await expect(window.getByText('O relógio voltou para trás.')).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await clock.lookAgain.click()
  await expect(window.getByText('ainda está longe do último registro')).toBeVisible()
  lastWritten(dataFolder, Date.now())
  await clock.itIsRight.click()
  await approvalWindow(window).give(people.supervisor)
  await openTill(window, '100,00')
  await saleScreen(window).type(samples.plain.barcode)
  await expect(saleScreen(window).lines).toHaveCount(1)
})

test('a till left open for longer than a shop rests asks first, and its sale is there when the clock is right', async ({
  dataFolder,
  start,
}) => {
  const first = await start()
  await signIn(first.window, people.manager)
  await openTill(first.window, '100,00')
  await saleScreen(first.window).type(samples.plain.barcode)
  await expect(saleScreen(first.window).lines).toHaveCount(1)
  await closeTill(first)
  lastWritten(dataFolder, Date.now() - 400 * day)

  const { window } = await start()
  const clock = doubtedClock(window)
  await signIn(window, people.manager)
  await expect(clock.heading).toBeVisible()
  await expect(window.getByText('O relógio está muito à frente')).toBeVisible()
  await clock.itIsRight.click()
  await expect(saleScreen(window).lines).toHaveCount(1)
  await openFromMenu(window, 'Auditoria')
  await expect(auditScreen(window).entry('Relógio confirmado')).toBeVisible()
})
