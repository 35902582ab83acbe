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

test('the prices of all that is found are changed at once, seen before, and put back', async ({ till }) => {
  const { window, dataFolder } = till
  const { keyboard } = window
  const products = productsScreen(window)
  const prices = () => askDatabase(dataFolder, 'SELECT id, price_cents FROM product ORDER BY id')
  const before = prices()
  await startSelling(till, people.manager)
  await openBySearch(window, 'Produtos')
  await products.text.fill('camiseta')
  await expect(products.row(samples.plain.code)).toBeVisible()

  await test.step('it is seen before anything is changed', async () => {
    await products.bulkButton.click()
    await products.bulk.rate.fill('10')
    await products.bulk.ending.selectOption('Terminar em ,90')
    await expect(products.bulk.sum).toContainText(/produtos mudam/)
    await expect(products.bulk.examples).toContainText('→')
    await resizeWindow(till, 1024, 768)
    expect(await seriousFindings(window)).toEqual([])
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('bulk.png') })
    expect(prices()).toEqual(before)
  })

  await test.step('it is done, and every price ends so', async () => {
    await products.bulk.confirm.click()
    await expect(products.bulk.box).toBeHidden()
    await products.editsButton.click()
    await expect(products.edits.first).toContainText(/produtos alterados/)
    await window.screenshot({ path: test.info().outputPath('edits.png') })
    const [plain] = askDatabase<{ price: number }>(
      dataFolder,
      `SELECT price_cents AS price FROM product WHERE code = '${samples.plain.code}'`,
    )
    expect((plain?.price ?? 0) % 100).toBe(90)
  })

  await test.step('it is put back', async () => {
    await products.edits.undo.click()
    await expect(products.edits.first).toContainText(/Desfeita/)
    expect(prices()).toEqual(before)
    await keyboard.press('Escape')
    await expect(products.edits.box).toBeHidden()
  })

  await test.step('some that are chosen', async () => {
    await products.choose(samples.plain.code).click()
    await products.bulkButton.click()
    await products.bulk.rate.fill('5')
    await expect(products.bulk.sum).toContainText('1 produto muda')
  })
})
