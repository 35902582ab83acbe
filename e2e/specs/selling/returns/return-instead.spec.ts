import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { payInCash } from '../../../screens/selling/payment'
import { finishedSale, recentSales } from '../../../screens/selling/recent-sales'
import { openReturn, returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { latestSale } from '../../../support/selling/finished-sale'

const { plain } = samples

test('a sale that cannot be cancelled any more leads to the return of what is left of it', async ({
  till,
  dataFolder,
}) => {
  const { window } = till
  const returns = returnsScreen(window)
  await startSelling(till, people.manager)
  await saleScreen(window).type(`2*${plain.code}`)
  await payInCash(window)
  const sale = latestSale(dataFolder)
  const number = String(sale.number).padStart(6, '0')

  await test.step('one of two comes back', async () => {
    await openReturn(window, sale.number)
    await returns.oneMore.click()
    await returns.reason('Defeito').click()
    await returns.giveBack.click()
    await expect(returns.confirm).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(returns.amount).toHaveText('R$ 49,90')
    await returns.backToTill.click()
  })

  await test.step('the other cannot be cancelled, and comes back the way the window offers', async () => {
    await openFromMenu(window, 'Últimas vendas')
    await recentSales(window).found.filter({ hasText: number }).click()
    await finishedSale(window, number).cancel.click()
    const box = dialog(window, 'Cancelar venda finalizada')
    const instead = box.getByRole('button', { name: 'Devolver itens' })
    await box.getByRole('button', { name: 'Cliente desistiu' }).click()
    await expect(instead).toHaveCount(0)
    await box.getByRole('button', { name: /^Cancelar a venda/ }).click()
    await expect(box).toContainText('já tem itens devolvidos')
    await expect(instead).toBeVisible()
    await instead.click()
    await expect(window.getByRole('heading', { name: `Devolver da venda ${number}` })).toBeVisible()
    await expect(box).toHaveCount(0)
    await returns.oneMore.click()
    await returns.reason('Defeito').click()
    await returns.giveBack.click()
    await expect(returns.confirm).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(returns.amount).toHaveText('R$ 49,90')
    await returns.backToTill.click()
  })

  await test.step('the place looks for a sale again the next time', async () => {
    await openFromMenu(window, 'Trocas e Devoluções')
    await expect(returns.text).toBeFocused()
  })
})
