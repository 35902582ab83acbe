import { expect, test } from '../../../fixtures/test'
import { registerCode } from '../../../screens/goods/register-code'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const unknown = '7891234567895'

test('a code nobody knows becomes a product, and a line of the sale', async ({ till }) => {
  const { window } = till
  const { keyboard } = window
  const sale = saleScreen(window)
  const form = registerCode(window)
  await startSelling(till, people.manager)

  await test.step('Esc leaves, and the next code is the sale’s', async () => {
    await sale.type(unknown)
    await expect(sale.lostCodes).toHaveCount(1)
    await form.offer.click()
    await expect(form.description).toBeFocused()
    await resizeWindow(till, 1024, 768)
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('register-code.png') })
    await keyboard.press('Escape')
    await expect(form.box).toBeHidden()
    await expect(sale.lostCodes).toHaveCount(1)
  })

  await test.step('registered, it is sold', async () => {
    await form.offer.click()
    await form.description.fill('Lanterna de camping')
    await form.save.click()
    await expect(form.box).toContainText('Digite o preço.')
    await form.price.fill('19,90')
    await keyboard.press('Enter')
    await expect(form.box).toBeHidden()
    await expect(sale.lines.first()).toContainText('Lanterna de camping')
    await expect(sale.lines.first()).toContainText('19,90')
    await expect(sale.lostCodes).toHaveCount(0)
  })

  await test.step('another code of the same product', async () => {
    await sale.type('7891234567888')
    await form.offer.click()
    await form.join.click()
    await form.search.fill('lanterna camping')
    await expect(form.found.first()).toContainText('Lanterna de camping')
    await keyboard.press('Enter')
    await expect(sale.lines).toHaveCount(2)
    await expect(sale.lines.nth(1)).toContainText('Lanterna de camping')
  })
})

test('who may not register is told what always was', async ({ till }) => {
  const sale = saleScreen(till.window)
  await startSelling(till, people.cashier)
  await sale.type(unknown)
  await expect(sale.lostCodes.first()).toContainText('não encontrado')
  await expect(registerCode(till.window).offer).toHaveCount(0)
})
