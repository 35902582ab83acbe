import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { customerWindow, identify } from '../../../screens/customers/customer'
import { loyaltyOnSale } from '../../../screens/loyalty/loyalty'
import { dialog } from '../../../screens/platform/dialog'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { seriousFindings } from '../../../support/window/axe'
import { outOfSight } from '../../../support/window/out-of-sight'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'dito', points: false } })

const mariana = samples.customers.withCredit

test('the latest transactions are seen as soon as the customer is chosen', async ({ till }) => {
  const { window } = till
  const latest = window.getByRole('region', { name: 'Últimas transações' })
  await resizeWindow(till, 1024, 768)
  await startSelling(till)
  await identify(window, mariana.taxId)
  await expect(latest).toContainText(/Saldo disponível R\$\s60,00/)
  await expect(latest.getByRole('listitem')).toHaveCount(3)
  await expect(latest.getByRole('listitem').filter({ hasText: 'Resgate na loja' })).toContainText(
    /Débito usado.*15,00/,
  )
  expect(await seriousFindings(window)).toEqual([])
  expect(await outOfSight(window)).toEqual([])
  await window.screenshot({ path: 'test-results/dito-latest.png' })
  await saleScreen(window).type(samples.plain.barcode)
  await expect(saleScreen(window).total).toHaveText(/24,95/)
  await expect(latest).toBeHidden()
})

test('Transações shows what was credited and used', async ({ till }) => {
  const { window } = till
  await startSelling(till)
  await identify(window, mariana.taxId)
  await saleScreen(window).type(samples.plain.barcode)
  await loyaltyOnSale(window).transactions.click()
  const box = dialog(window, 'Transações')
  const list = box.getByRole('list', { name: 'Transações' }).getByRole('listitem')
  await expect(list.filter({ hasText: 'Resgate na loja' })).toContainText(/Débito usado.*15,00/)
  await expect(list.filter({ hasText: 'Cashback a liberar' })).toContainText('a liberar')
  await expect(box).toContainText(/Saldo disponível\s*R\$\s60,00/)
  expect(await seriousFindings(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(box).toBeHidden()

  await window.keyboard.press('F2')
  await customerWindow(window).box.getByRole('button', { name: 'Transações' }).click()
  await expect(list.filter({ hasText: 'Resgate na loja' })).toBeVisible()
})
