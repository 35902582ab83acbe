import type { Locator, Page } from 'playwright/test'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { customerWindow } from '../../../screens/customers/customer'
import { productSearch } from '../../../screens/goods/product-search'
import { dialog, notice } from '../../../screens/platform/dialog'
import { tillMenu } from '../../../screens/platform/till-menu'
import { paymentScreen } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { helpWindow, keysWindow } from '../../../screens/store/keys'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { closeTill, type Till } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'
import { listen } from '../../../support/window/sounds'

test('keys, theme and sound are the terminal’s: changed at once, and kept when it starts again', async ({
  start,
}) => {
  const first = await start()
  await changeEverything(first)
  await closeTill(first)

  const { window: again } = await start()
  const sale = saleScreen(again)
  await expect.poll(() => brightness(again)).toBeLessThan(80)
  await signIn(again, people.manager)
  await expect(sale.lines).toHaveCount(2)
  await expect(sale.keyBar).toContainText('F12Quantidade')
  await expect(again.getByRole('button', { name: 'Usar tema claro' })).toBeVisible()
  await expect(again.getByRole('button', { name: 'Ligar os sons' })).toBeVisible()
  await again.keyboard.press('F12')
  await expect(dialog(again, 'Quantidade')).toBeVisible()
})

test('a tap on the key bar leaves the focus where it was; Tab gets to it all the same', async ({ till }) => {
  const { window } = till
  const sale = saleScreen(window)
  const help = sale.keyBar.getByRole('button', { name: 'Ajuda' })
  await startSelling(till)
  await help.click()
  await expect(helpWindow(window).box).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(helpWindow(window).box).toBeHidden()
  await expect(sale.code).toBeFocused()
  await tabTo(window, help)
  await window.keyboard.press('Enter')
  await expect(helpWindow(window).box).toBeVisible()
})

test('one whole sale without touching the mouse', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const payment = paymentScreen(window)
  const { keyboard } = window
  const typed = (text: string) => keyboard.type(text, { delay: 60 })
  await window.evaluate(() => {
    const mouse = globalThis as unknown as { mouseUsed: number }
    mouse.mouseUsed = 0
    for (const kind of ['pointerdown', 'mousedown', 'wheel', 'touchstart'])
      globalThis.addEventListener(kind, () => (mouse.mouseUsed += 1), { capture: true })
  })

  await expect(window.getByLabel('Código do operador')).toBeFocused()
  await typed(people.cashier.operatorCode)
  await keyboard.press('Enter')
  await typed(people.cashier.pin)
  await keyboard.press('Enter')
  await expect(window.getByLabel('Fundo de troco')).toBeFocused()
  await typed('10000')
  await keyboard.press('Enter')
  await expect(sale.code).toBeFocused()

  await typed(`3*${samples.plain.code}`)
  await keyboard.press('Enter')
  await expect(sale.total).toHaveText('R$ 149,70')
  await keyboard.press('F3')
  await typed('conserto barra')
  await keyboard.press('Enter')
  await expect(sale.total).toHaveText('R$ 174,70')
  await expect(productSearch(window).box).toBeHidden()
  await keyboard.press('F4')
  await typed('2')
  await keyboard.press('Enter')
  await expect(sale.total).toHaveText('R$ 199,70')

  await keyboard.press('F2')
  await expect(customerWindow(window).field).toBeFocused()
  await typed('mariana alves')
  await keyboard.press('Enter')
  await expect(sale.customer).toContainText('Mariana Alves Ribeiro')
  await keyboard.press('F5')
  await typed('heloisa')
  await keyboard.press('Enter')
  await expect(sale.salesperson).toContainText('Heloísa')

  await keyboard.press('ArrowUp')
  await keyboard.press('F6')
  await typed('2')
  await tabTo(window, window.getByLabel('Motivo', { exact: true }))
  await typed('Cliente fiel')
  await keyboard.press('Enter')
  await expect(sale.total).toHaveText('R$ 196,71')
  await expect(sale.code).toBeFocused()
  await typed(samples.ean8.code)
  await keyboard.press('Enter')
  await expect(sale.total).toHaveText('R$ 209,61')
  await keyboard.press('Delete')
  await expect(dialog(window, 'Cancelar item')).toBeVisible()
  await keyboard.press('Enter')
  await expect(sale.total).toHaveText('R$ 196,71')

  await keyboard.press('F8')
  await expect(payment.remaining).toHaveText('R$ 196,71')
  await keyboard.press('1')
  await expect(payment.received).toBeFocused()
  await typed('20000')
  await keyboard.press('Enter')
  await expect(payment.change).toHaveText('R$ 3,29')
  await expect(payment.finish).toBeFocused()
  await keyboard.press('Enter')
  await expect(sale.lastSale).toContainText('Troco R$ 3,29')
  await expect(sale.code).toBeFocused()

  await keyboard.press('F9')
  await expect(tillMenu(window).box).toBeVisible()
  await keyboard.press('Escape')
  await expect(sale.code).toBeFocused()
  const { sale: stored } = await expectFiguresToAgree(dataFolder, 'R$ 196,71')
  expect(stored.lines.map(({ code, quantity }) => [code, quantity])).toEqual([
    ['100001', 3000],
    ['100008', 2000],
  ])
  expect(await window.evaluate(() => (globalThis as unknown as { mouseUsed: number }).mouseUsed)).toBe(0)
})

const actions = [
  'Ajuda',
  'Cliente',
  'Produto',
  'Quantidade',
  'Vendedor',
  'Desconto',
  'Espera',
  'Pagamento',
  'Menu do caixa',
  'CPF no cupom',
]

/** Of the page's background, from 0 (black) to 255. */
async function brightness(window: Page): Promise<number> {
  return window.evaluate(() => {
    const parts = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []
    return Math.max(...parts.slice(0, 3))
  })
}

/** As the manager: “Quantidade” on F12, the dark theme, no sound; two lines in the open sale. */
async function changeEverything(till: Till): Promise<void> {
  const { window } = till
  const sale = saleScreen(window)
  const keys = keysWindow(window)
  const quantity = dialog(window, 'Quantidade')
  await startSelling(till, people.manager)
  const heard = await listen(window)

  await test.step('the bar and the help show every key; what cannot be done now is disabled', async () => {
    for (const [index, name] of actions.entries())
      await expect(sale.keyBar.getByRole('button').nth(index)).toHaveText(`F${index + 1}${name}`)
    await expect(sale.keyBar.getByRole('button', { name: 'Quantidade' })).toBeDisabled()
    await sale.keyBar.getByRole('button', { name: 'Ajuda' }).click()
    for (const [index, name] of actions.entries())
      await expect(helpWindow(window).box).toContainText(`F${index + 1}${name}`)
    for (const key of ['F112ª via do cupom', 'DeleteCancela o item selecionado', 'Ctrl +Aumenta o texto'])
      await expect(helpWindow(window).box).toContainText(key)
  })

  await test.step('two actions cannot share a key', async () => {
    await helpWindow(window).configure.click()
    await keys.keyOf('Quantidade').selectOption('F6')
    await expect(keys.box).toContainText('F6 também é a tecla de “Desconto”.')
    await expect(keys.box).toContainText('F6 também é a tecla de “Quantidade”.')
    await keys.save.click()
    await expect(keys.box).toContainText('Há teclas repetidas. Dê a cada função uma tecla só dela.')
    await expect(keys.box).toBeVisible()
  })

  await test.step('a key of its own holds at once', async () => {
    await keys.keyOf('Quantidade').selectOption('F12')
    await keys.save.click()
    await expect(notice(window, 'Teclas salvas.')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(helpWindow(window).box).toBeHidden()
    await expect(sale.code).toBeFocused()
    await scan(till, samples.plain.barcode)
    await expect(sale.lines).toHaveCount(1)
    await expect(sale.keyBar).toContainText('F12Quantidade')
    await window.keyboard.press('F4')
    await window.keyboard.press('F12')
    await expect(quantity).toBeVisible()
    await window.keyboard.press('Escape')
  })

  await test.step('dark and silent', async () => {
    await expect.poll(heard).toBe('found')
    await window.getByRole('button', { name: 'Usar tema escuro' }).click()
    await expect.poll(() => brightness(window)).toBeLessThan(80)
    await window.getByRole('button', { name: 'Desligar os sons' }).click()
    await expect(window.getByRole('button', { name: 'Ligar os sons' })).toBeVisible()
    await scan(till, samples.plain.barcode)
    await expect(sale.lines).toHaveCount(2)
    expect(await heard()).toBe('nothing')
  })
}

/** Presses Tab until `target` has the focus; twenty stops are too many for anybody. */
async function tabTo(window: Page, target: Locator): Promise<void> {
  const focused = () => target.evaluate((element) => element === document.activeElement)
  for (let stops = 0; stops < 20 && !(await focused()); stops += 1) await window.keyboard.press('Tab')
  await expect(target).toBeFocused()
}
