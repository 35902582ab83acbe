import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { awkward } from '../../../support/window/awkward'
import { resizeWindow } from '../../../support/window/window-size'

test('every button and field of the sale and payment screens takes a finger, and none is clipped, at 1024×768', async ({
  till: { app, window },
}) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 768))
  await signIn(window, people.cashier)
  await openTill(window, '100,00')
  const sale = saleScreen(window)
  const { lines, code } = sale
  await sale.type(samples.plain.barcode)
  await expect(lines).toHaveCount(1)
  expect(await awkward(window)).toEqual([])
  await sale.type(`99999*${samples.second.code}`)
  await window.getByRole('button', { name: 'Sim, 99.999 unidades' }).click()
  await expect(sale.total).toHaveText(/15\.989\.890,00/)
  const cut = (element: Element) => element.scrollWidth - element.clientWidth
  expect(await sale.total.evaluate(cut)).toBe(0)
  expect(await sale.total.locator('xpath=ancestor::aside').evaluate(cut)).toBe(0)
  await code.press('F8')
  await expect(window.getByRole('button', { name: /Finalizar venda/ })).toBeVisible()
  expect(await awkward(window)).toEqual([])
  await window.getByRole('button', { name: /Dinheiro/ }).click()
  await expect(window.getByLabel('Valor recebido')).toBeVisible()
  expect(await awkward(window)).toEqual([])
})

test('on a full HD screen the total, the lines and the targets grow, and nothing is clipped', async ({
  till,
}) => {
  const { window } = till
  await startSelling(till)
  const sale = saleScreen(window)
  await sale.type(samples.plain.barcode)
  await sale.type(samples.promotion.barcode)
  await expect(sale.lines).toHaveCount(2)
  const sizes = () =>
    Promise.all([
      sale.total.evaluate((one) => parseFloat(getComputedStyle(one).fontSize)),
      sale.lines.first().evaluate((one) => one.getBoundingClientRect().height),
      sale.lines.last().evaluate((one) => one.getBoundingClientRect().top),
      sale.payment.evaluate((one) => one.getBoundingClientRect().height),
      sale.keyBar
        .getByRole('button')
        .first()
        .evaluate((one) => one.getBoundingClientRect().height),
    ])
  await resizeWindow(till, 1024, 768)
  const small = await sizes()
  await resizeWindow(till, 1910, 1060)
  await expect
    .poll(async () => (await sizes()).map((size, index) => size > (small[index] ?? size) * 1.15))
    .toEqual(small.map(() => true))
  expect(await awkward(window)).toEqual([])
  await window.keyboard.press('F8')
  await window.getByRole('button', { name: /Dinheiro/ }).click()
  await expect(window.getByLabel('Valor recebido')).toBeVisible()
  expect(await awkward(window)).toEqual([])

  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await resizeWindow(till, 1024, 768)
  await expect.poll(sizes).toEqual(small)
})
