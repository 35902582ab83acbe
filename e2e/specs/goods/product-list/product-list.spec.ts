import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { productsScreen } from '../../../screens/goods/products'
import { openBySearch } from '../../../screens/platform/search'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('all products: found as one types, narrowed, sorted, taken out, and cleared by one key', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const { keyboard } = window
  const products = productsScreen(window)
  const [all] = askDatabase<{ count: number }>(
    dataFolder,
    'SELECT count(*) AS count FROM product WHERE active = 1',
  )
  await startSelling(till, people.manager)
  await openBySearch(window, 'Produtos')

  await expect(products.rows.first()).toBeVisible()
  await expect(products.count).toHaveText(`${(all?.count ?? 0).toLocaleString('pt-BR')} produtos`)
  await resizeWindow(till, 1024, 768)
  expect(await seriousFindings(window)).toEqual([])
  expect(await awkward(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('products.png') })

  await test.step('by words, and by a whole code', async () => {
    await products.text.fill('camisa')
    await expect(products.rows.first()).toContainText(/camisa/i)
    await expect(products.text).toBeFocused()
    await products.text.fill('nada disto existe')
    await expect(products.nothing).toBeVisible()
    await keyboard.press('Alt+l')
    await expect(products.text).toHaveValue('')
    await products.text.fill(samples.plain.code)
    await expect(products.row(samples.plain.code)).toBeVisible()
    await expect(products.count).toHaveText('1 produto')
    await products.clear.click()
  })

  await test.step('a row opens the product, and the way back finds the list as it was', async () => {
    await products.text.fill(samples.plain.code)
    await expect(products.count).toHaveText('1 produto')
    await keyboard.press('Enter')
    await expect(window.getByRole('heading', { name: samples.plain.description, level: 2 })).toBeVisible()
    await keyboard.press('Escape')
    await expect(products.text).toHaveValue(samples.plain.code)
    await products.clear.click()
  })

  await test.step('sorted by price, the dearest first', async () => {
    await products.sortBy('Preço').click()
    const [dearest] = askDatabase<{ code: string }>(
      dataFolder,
      'SELECT code FROM product WHERE active = 1 ORDER BY price_cents DESC, id DESC LIMIT 1',
    )
    await expect(products.rows.first()).toContainText(dearest?.code ?? '')
  })

  await test.step('what is found, in a sheet', async () => {
    await products.text.fill(samples.plain.code)
    await expect(products.count).toHaveText('1 produto')
    await products.exportButton.click()
    await products.exporting.confirm.click()
    await expect(products.exporting.result).toContainText('1 registro exportado')
    await products.exporting.close.click()
  })
})
