import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { stoppedTill } from '../../../screens/store/stopped-till'
import { people } from '../../../support/app/people'
import { changeDatabase, closeTill } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'

/** As the till stands once its Central told it that a copy of its disk sold. */
const stopped = `INSERT INTO central_link (terminal_id, epoch, is_telling, stop, stopped_at)
  SELECT min(id), 1, 1, 'clash', 1765000000000 FROM terminal`

test('a till whose disk was copied sells nothing, says why and how it goes on, and shows what it has', async ({
  dataFolder,
  start,
}) => {
  const first = await start()
  await signIn(first.window, people.cashier)
  await openTill(first.window, '100,00')
  await saleScreen(first.window).type(samples.plain.barcode)
  await expect(saleScreen(first.window).lines).toHaveCount(1)
  await closeTill(first)
  changeDatabase(dataFolder, stopped)

  const second = await start()
  const { window } = second
  const till = stoppedTill(window)
  await signIn(window, people.cashier)
  await expect(till.heading).toBeVisible()
  await expect(window.getByText('a Central parou os dois')).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await till.lookAgain.click()
  await expect(window.getByText('O caixa continua parado.')).toBeVisible()
  await till.code.fill('ABCD-1234')
  await till.join.click()
  await approvalWindow(window).give(people.supervisor)
  await expect(window.getByText('Este computador não tem uma Central.')).toBeVisible()

  await closeTill(second)

  // Put right, it stands where it stood.
  changeDatabase(dataFolder, 'UPDATE central_link SET stop = NULL, stopped_at = NULL')
  const { window: again } = await start()
  await signIn(again, people.cashier)
  await expect(saleScreen(again).lines).toHaveCount(1)
})
