import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { identify } from '../../../screens/customers/customer'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { payInCash } from '../../../screens/selling/payment'
import { returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { latestSale } from '../../../support/selling/finished-sale'
import { resizeWindow } from '../../../support/window/window-size'

const { plain, second } = samples

test('opened with a customer on the sale it asks who serves her and starts with her purchases', async ({
  till,
  dataFolder,
}) => {
  const { window } = till
  const returns = returnsScreen(window)
  const { name } = samples.customers.withCredit
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)
  await identify(window, name)
  await saleScreen(window).type(plain.code)
  await payInCash(window)
  const hers = latestSale(dataFolder).number
  await saleScreen(window).type(second.code)
  await payInCash(window)

  await identify(window, name)
  await openFromMenu(window, 'Trocas e Devoluções')
  const who = dialog(window, 'Vendedor')
  await who.getByLabel('Nome ou código').fill('gonçalo')
  await who.getByLabel('Nome ou código').press('Enter')
  await expect(who).toBeHidden()
  await expect(returns.found).toHaveCount(1)
  await expect(returns.found).toContainText(String(hers).padStart(6, '0'))
  await window.screenshot({ path: 'test-results/returns-of-customer.png' })
  await expect(returns.text).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(returns.summary.getByLabel('Vendedor').locator('option:checked')).toHaveText(/Gonçalo/)
  await window.keyboard.press('Escape')
  await expect(returns.found).toHaveCount(1)
  await window.getByRole('button', { name: 'Todas as vendas' }).click()
  await expect(returns.found).not.toHaveCount(1)
})
