import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('so many that nobody means them are asked about, and a hurried Enter sells none of them', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const question = dialog(window, '1.010 unidades?')
  await resizeWindow(till, 1024, 768)
  await startSelling(till)

  await test.step('code and quantity the wrong way round: Enter goes back', async () => {
    await sale.type(`1010*${samples.plain.code}`)
    await expect(question).toContainText(samples.plain.description)
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/large-quantity.png' })
    await window.keyboard.press('Enter')
    await expect(question).toBeHidden()
    await expect(sale.lines).toHaveCount(0)
    await expect(sale.code).toBeFocused()
  })

  await test.step('meant, they are sold', async () => {
    await sale.type(`1010*${samples.plain.code}`)
    await question.getByRole('button', { name: 'Sim, 1.010 unidades' }).click()
    await expect(sale.lines).toHaveCount(1)
    await expect(sale.lines.first()).toContainText('1010 UN')
  })

  await test.step('the quantity window asks the same, and 1.000 is neither a thousand nor one', async () => {
    await sale.type(samples.second.code)
    await expect(sale.lines).toHaveCount(2)
    await window.keyboard.press('F4')
    const box = dialog(window, 'Quantidade')
    await box.getByLabel(/^Quantidade/).fill('1.000')
    await window.keyboard.press('Enter')
    await expect(box.getByRole('alert')).toContainText('1000 ou 1,000')
    await box.getByLabel(/^Quantidade/).fill('1010')
    await window.keyboard.press('Enter')
    await question.getByRole('button', { name: 'Não, corrigir' }).click()
    await expect(box.getByRole('alert')).toContainText('nada foi alterado')
    await window.keyboard.press('Escape')
    await sale.type('1.000*7891000000014')
    await expect(sale.lostCodes.first()).toContainText('1000 ou 1,000')
    await expect(sale.lines).toHaveCount(2)
  })
})
