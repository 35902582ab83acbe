import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCodes } from '#main/testing/platform/read-codes'
import { readPdf } from '#main/testing/platform/read-pdf'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { labelsScreen } from '../../../screens/goods/labels'
import { productSearch } from '../../../screens/goods/product-search'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { scan } from '../../../support/scanners/scan'
import { resizeWindow } from '../../../support/window/window-size'

const { plain, promotion, noBarcode } = samples

test('labels: read, looked for and counted, as they will look, on A4 and on the paper of receipts', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const labels = labelsScreen(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openBySearch(window, 'Etiquetas')
  await expect(labels.code).toBeFocused()

  await test.step('each reading is one more label; an unknown code says so', async () => {
    await scan(till, plain.barcode, plain.barcode, promotion.barcode)
    await expect(labels.lines).toHaveCount(2)
    await expect(labels.quantity(plain.description)).toHaveValue('2')
    await scan(till, '4006381333931')
    await expect(window.getByText('Código 4006381333931 não encontrado.')).toBeVisible()
  })

  await test.step('what has no barcode is looked for, and gets the shop’s code', async () => {
    await labels.search.click()
    const search = productSearch(window)
    await search.field.fill('conserto barra')
    await expect(search.chosen).toContainText(noBarcode.description)
    await window.keyboard.press('Enter')
    await expect(labels.line(noBarcode.description)).toContainText(noBarcode.code)
    await labels.quantity(noBarcode.description).fill('3')
    await window.keyboard.press('Tab')
    await expect(labels.paper).toContainText('6 etiquetas · 1 folha')
  })

  await test.step('the picture of a label is read by a scanner', async () => {
    for (const [name, code] of [
      [plain.description, `EAN13 ${plain.barcode}`],
      [noBarcode.description, `Code128 ${noBarcode.code}`],
    ] as const) {
      await labels.line(name).getByRole('button', { name }).first().click()
      await expect(labels.picture(name)).toBeVisible()
      expect(await readCodes(await labels.picture(name).screenshot())).toEqual([code])
    }
    await labels.start.fill('31')
    await expect(labels.paper).toContainText('6 etiquetas · 2 folhas')
    await expect(labels.sheet).toBeVisible()
    await window.screenshot({ path: 'test-results/labels-a4.png' })
  })

  await test.step('sheets of A4, from the label that comes next', async () => {
    await labels.takePdf.click()
    await labels.taking.confirm.click()
    await expect(labels.taking.result).toContainText('6 registros exportados')
    const [name = ''] = readdirSync(join(dataFolder, 'exports'))
    const pages = readPdf(join(dataFolder, 'exports', name))
    expect(pages.map(({ size }) => size)).toEqual([
      [596, 842],
      [596, 842],
    ])
    expect(pages[0]?.text).toContain(plain.barcode)
    expect(pages[1]?.text).toContain('R$ 25,00')
    await window.keyboard.press('Enter')
  })

  await test.step('a roll is pages of its own size', async () => {
    const before = readdirSync(join(dataFolder, 'exports'))
    await labels.layout.selectOption('40 × 25 mm')
    await expect(labels.start).toBeHidden()
    await labels.takePdf.click()
    await labels.taking.confirm.click()
    await expect(labels.taking.result).toContainText('6 registros exportados')
    const name = readdirSync(join(dataFolder, 'exports')).find((one) => !before.includes(one)) ?? ''
    const pages = readPdf(join(dataFolder, 'exports', name))
    expect(pages).toHaveLength(6)
    expect(pages[0]?.size).toEqual([114, 71])
    await window.keyboard.press('Enter')
  })

  await test.step('and the paper of receipts', async () => {
    await labels.layout.selectOption('Papel de cupom (80 ou 58 mm)')
    await expect(labels.paper.getByRole('article', { name: '1 etiqueta' })).toBeVisible()
    await window.screenshot({ path: 'test-results/labels-receipt.png' })
    await labels.print.click()
    await expect(window.getByText('6 etiquetas na fila da impressora.')).toBeVisible()
    await expect.poll(() => readdirSync(join(dataFolder, 'papers'))).toContain('0001-labels.html')
  })
})
