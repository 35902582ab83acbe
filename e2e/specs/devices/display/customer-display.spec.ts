import { samples } from '#scripts/demo-shop/samples'
import { contract } from '#shared/contract'
import { expect, test } from '../../../fixtures/test'
import {
  customerPage,
  customerScreen,
  displaySection,
  openDisplaySection,
  saveDisplay,
} from '../../../screens/devices/customer-display'
import { finishSale, showPix, takeCash, paymentScreen } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'

/** The customer's window in its test mode, on the one screen there is. */
async function openCustomerWindow(till: Till) {
  const { window } = till
  await startSelling(till, people.manager)
  const section = await openDisplaySection(window)
  await section.field('Onde aparece').selectOption('Janela nesta tela (simulado)')
  await saveDisplay(window)
  const page = await customerPage(till)
  await expect(section.report('Tela')).toContainText('Funcionando')
  await section.back.click()
  return { page, shown: customerScreen(page) }
}

test('the customer follows the sale line by line, to the Pix, the change and the thanks', async ({
  till,
}) => {
  const { window } = till
  const { page, shown } = await openCustomerWindow(till)
  await expect(shown.sale).toContainText('Bem-vindo!')

  await scan(till, samples.plain.barcode)
  await expect(saleScreen(window).total).toHaveText('R$ 49,90')
  await expect(shown.newest).toContainText('49,90')
  await expect(shown.amount('Total')).toHaveText('R$ 49,90')
  await scan(till, samples.promotion.barcode, samples.underRule.barcode)
  await expect(shown.lines).toHaveCount(2)
  await expect(shown.sale).toContainText('3 itens')
  await expect(shown.amount('Total')).toHaveText(await saleScreen(window).total.innerText())

  await window.keyboard.press('F8')
  await expect(shown.amount('Total a pagar')).toBeVisible()
  await showPix(window, '20,00')
  await expect(shown.pix).toHaveAttribute('data-drawn')
  await expect(shown.amount('Pix')).toHaveText('R$ 20,00')
  await paymentScreen(window).confirmPix.click()
  await expect(shown.amount('Falta pagar')).toBeVisible()
  await takeCash(window, '500,00')
  await expect(shown.amount('Troco')).toBeVisible()
  await finishSale(window)
  await expect(shown.sale).toContainText('Obrigado pela compra!')
  await expect(shown.amount('Seu troco')).toBeVisible()

  await scan(till, samples.plain.barcode)
  await expect(shown.amount('Total')).toHaveText('R$ 49,90')
  expect(await seriousFindings(page)).toEqual([])
})

test('the customer’s window is told what it shows, and every other question is refused', async ({ till }) => {
  const { app } = till
  const { page } = await openCustomerWindow(till)
  const screen = await rawCall(page, 'display-window.screen')
  expect(screen).toMatchObject({ ok: true, value: { view: { show: 'idle' } } })
  for (const name of [...Object.keys(contract), '__proto__', ''])
    expect(await rawCall(page, name, {})).toEqual({ ok: false, error: { code: 'unknown-operation' } })
  expect(await rawCall(till.window, 'display-window.screen')).toMatchObject({
    ok: false,
    error: { code: 'unknown-operation' },
  })

  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const display = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Visor do cliente')
    const contents = display?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  const reached = await page.evaluate(async () => {
    const status = async (url: string): Promise<number> =>
      fetch(url).then(
        ({ status: s }) => s,
        () => 0,
      )
    globalThis.open('https://example.com')
    location.href = 'app://visor/assets/'
    return {
      own: (await fetch(location.href)).headers.get('content-security-policy'),
      operator: await status('app://visor/index.html'),
      other: await status('app://balcao/index.html'),
      outside: await status('app://visor/assets/../../main/main.js'),
      slide: await status('app://visor/slides/..%2f..%2fpackage.json'),
    }
  })
  expect(reached).toMatchObject({ operator: 404, other: 0, outside: 404, slide: 404 })
  expect(reached.own).toContain("default-src 'none'; script-src 'self';")
  expect(page.url()).toBe('app://visor/customer-display.html')
})

test('it never has the keys: what is scanned after touching it lands in the sale', async ({ till }) => {
  const { window } = till
  const { page, shown } = await openCustomerWindow(till)
  await page.mouse.click(200, 200)
  await scan(till, samples.plain.barcode)
  await expect(saleScreen(window).total).toHaveText('R$ 49,90')
  await expect(shown.amount('Total')).toHaveText('R$ 49,90')
})

test('closing the till’s window ends the program, customer’s window and all', async ({ till }) => {
  const { app } = till
  await openCustomerWindow(till)
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle() !== 'Visor do cliente')
      ?.close(),
  )
  await gone
})

test('Visor do cliente at 1024×768: takes a finger, clips nothing, says what is missing', async ({
  till,
}) => {
  const { window } = till
  await startSelling(till, people.manager)
  const section = await openDisplaySection(window)
  await section.field('Ao lado da venda').selectOption('Uma página da internet')
  await section.field('Endereço da página').fill('minhaloja')
  await section.save.click()
  await expect(section.form.getByRole('alert')).toContainText('Informe o endereço inteiro da página')
  await section.field('Ao lado da venda').selectOption('Imagens e vídeos de uma pasta')
  await section.field('Pasta').fill('/pasta/que/nao/existe')
  await saveDisplay(window)
  await expect(displaySection(window).report('Comunicação')).toContainText('A pasta não pôde ser lida.')
  await expect(window.getByRole('banner').getByRole('button', { name: 'Visor' })).toHaveAttribute(
    'data-tone',
    'attention',
  )
  expect(await awkward(window)).toEqual([])
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('section.png') })
})
