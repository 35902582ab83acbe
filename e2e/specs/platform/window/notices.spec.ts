import type { Locator } from 'playwright/test'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { identify } from '../../../screens/customers/customer'
import { notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { payInCash } from '../../../screens/selling/payment'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { failPrinter } from '../../../support/printers/printer-trouble'
import { scan } from '../../../support/scanners/scan'
import { resizeWindow } from '../../../support/window/window-size'

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
] as const)
  test(`the longest notice covers nothing of what a cashier reads, at ${width}×${height}`, async ({
    till,
  }) => {
    const { window, dataFolder } = till
    await resizeWindow(till, width, height)
    await startSelling(till)
    failPrinter(dataFolder, 'offline')
    await expect(window.getByRole('banner')).toContainText('Impressora desligada')
    await scan(till, samples.plain.barcode)
    await payInCash(window)
    const told = notice(window, 'aguarda na fila da impressora')
    await expect(told).toBeVisible()
    expect(await covered(told)).toEqual([])

    await scan(till, samples.promotion.barcode)
    await identify(window, samples.customers.withNote.name)
    expect(await covered(told)).toEqual([])
    await window.keyboard.press('F8')
    await expect(window.getByRole('button', { name: /Finalizar venda/ })).toBeVisible()
    expect(await covered(told)).toEqual([])
    await told.click()
    await expect(told).toBeHidden()
  })

test('one notice at a time: the newest, each in its turn', async ({ till }) => {
  const { window } = till
  const saved = notice(window, 'Teclas salvas.')
  const ignored = notice(window, 'Leitura ignorada: conclua esta janela primeiro.')
  const saveKeys = async () => {
    await openFromMenu(window, 'Teclas')
    await window.getByRole('button', { name: 'Salvar' }).click()
  }
  await startSelling(till, people.manager)
  await saveKeys()
  await expect(saved).toBeVisible()
  await openFromMenu(window, 'Teclas')
  await scan(till, samples.plain.barcode)
  await expect(ignored).toBeVisible()
  await expect(saved).toBeHidden()
  await window.keyboard.press('Escape')
  await saveKeys()
  await expect(saved).toBeVisible()
  await expect(ignored).toBeHidden()
})

/** The texts, buttons and fields of the page that the notice lies over; that this is a demonstration may wait. */
function covered(told: Locator): Promise<string[]> {
  return told.evaluate((box) => {
    const place = box.getBoundingClientRect()
    return [...document.querySelectorAll('body *')]
      .filter((one) => !box.contains(one) && !one.contains(box) && one.checkVisibility())
      .filter((one) => !one.matches('[role=note]'))
      .filter(
        (one) => one.matches('button, input, svg') || [...one.childNodes].some((node) => node.nodeType === 3),
      )
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        const visible = right - left > 1 && bottom - top > 1
        return visible && left < place.right && right > place.left && top < place.bottom && bottom > place.top
      })
      .map((one) => one.outerHTML.slice(0, 80))
  })
}
