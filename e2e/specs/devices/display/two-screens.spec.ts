import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import {
  customerPage,
  customerScreen,
  openDisplaySection,
  saveDisplay,
} from '../../../screens/devices/customer-display'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { closeTill, startTill, type Till } from '../../../support/app/till'
import { startTwoScreens, whyNoTwoScreens, type TwoScreens } from '../../../support/displays/two-screens'
import { scan } from '../../../support/scanners/scan'

const reason = whyNoTwoScreens()
test.skip(reason !== null, `Two screens cannot be had here (${reason ?? ''})`)

let screens: TwoScreens
let till: Till
test.beforeEach(async ({ dataFolder }) => {
  screens = await startTwoScreens()
  till = await startTill(dataFolder, [], { DISPLAY: screens.display })
})
test.afterEach(async () => {
  await closeTill(till)
  screens.stop()
})

/** All of the second screen, and the line that X11 asks for. */
const second = { x: 1280, y: 0, width: 1024, height: 769 }

/** Where the customer's window is, and who has the keys; null while it is not open. */
const placed = () =>
  till.app.evaluate(({ BrowserWindow }) => {
    const display = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Visor do cliente')
    if (!display?.isVisible()) return null
    return { bounds: display.getBounds(), focused: BrowserWindow.getFocusedWindow() === display }
  })

test('the customer’s window fills the second screen by itself, and leaves the keys where they are', async () => {
  await startSelling(till, people.cashier)
  await expect.poll(placed).toEqual({ bounds: second, focused: false })
  await scan(till, samples.plain.barcode)
  const shown = customerScreen(await customerPage(till))
  await expect(shown.amount('Total')).toHaveText('R$ 49,90')
})

test('unplugged it is gone and nowhere else; plugged in again it is back, with the sale as it is by then', async () => {
  await startSelling(till, people.cashier)
  await expect.poll(placed).not.toBeNull()
  await screens.unplug()
  await expect.poll(placed).toBeNull()
  await scan(till, samples.plain.barcode, samples.plain.barcode)
  await till.window.waitForTimeout(500)
  expect(await placed()).toBeNull()
  await screens.replug()
  await expect.poll(placed).toEqual({ bounds: second, focused: false })
  await expect(customerScreen(await customerPage(till)).amount('Total')).toHaveText('R$ 99,80')
})

test('a chosen screen is remembered: missing it is told, come back it is used', async () => {
  await startSelling(till, people.manager)
  const section = await openDisplaySection(till.window)
  await section.field('Onde aparece').selectOption({ label: await screenChoice(section) })
  await saveDisplay(till.window)
  await expect(section.report('Tela')).toContainText('Funcionando')
  await screens.unplug()
  await expect(section.report('Tela')).toContainText('A tela escolhida não está ligada ao computador.')
  await expect(till.window.getByRole('banner').getByRole('button', { name: 'Visor' })).toHaveAttribute(
    'data-tone',
    'attention',
  )
  await screens.replug()
  await expect.poll(placed).toMatchObject({ bounds: second })
  await expect(section.report('Tela')).toContainText('Funcionando')
})

async function screenChoice(section: Awaited<ReturnType<typeof openDisplaySection>>): Promise<string> {
  const choices = await section.field('Onde aparece').getByRole('option').allInnerTexts()
  const chosen = choices.find((text) => text.includes('1024×768'))
  if (chosen === undefined) throw new Error(`The second screen is not offered: ${choices.join(', ')}`)
  return chosen
}
