import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCodes } from '#main/testing/platform/read-codes'
import { readPdf } from '#main/testing/platform/read-pdf'
import { expect, testOnEmptyFolder as test } from '../../../fixtures/empty-folder'
import { labelsScreen } from '../../../screens/goods/labels'
import { productFile } from '../../../screens/goods/product-file'
import { dialog } from '../../../screens/platform/dialog'
import { managementScreen } from '../../../screens/platform/management'
import { openBySearch } from '../../../screens/platform/search'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { prepareShop } from '../../../screens/store/setup'
import { signIn } from '../../../screens/store/sign-in'
import { askDatabase } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

/** As a shopkeeper does it who has read nothing: about a minute of typing here, five with a hand on the mouse. */
test('from an empty computer to the first own product sold, with its label', async ({
  start,
  dataFolder,
}) => {
  const till = await start()
  const { window } = till
  await resizeWindow(till, 1024, 768)

  await test.step('the shop is prepared, its manager signs in', async () => {
    const manager = await prepareShop(window)
    await signIn(window, manager)
    await dialog(window, 'Impressora deste caixa').getByRole('button', { name: 'Configurar depois' }).click()
  })

  const file = productFile(window)
  await test.step('Gestão says where to begin', async () => {
    await window.getByRole('button', { name: 'Gestão', exact: true }).click()
    const steps = window.getByRole('region', { name: 'Primeiros passos' })
    await expect(steps).toContainText('Sua loja ainda não tem produtos')
    await expect(steps.getByRole('button', { name: 'Trazer de uma planilha' })).toBeVisible()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('first-steps.png') })
    await steps.getByRole('button', { name: 'Cadastrar o primeiro produto' }).click()
    await expect(file.field('Descrição')).toBeFocused()
  })

  let barcode = ''
  await test.step('a product: its name, its price, a barcode of the shop’s own', async () => {
    await file.field('Descrição').fill('Bolsa de Palha')
    await file.field('Preço de venda').fill('129,90')
    await file.tab('Códigos de Barras').click()
    await file.button('Gerar código interno').click()
    await expect(file.barcodes).toHaveCount(1)
    barcode = /\d{13}/.exec(await file.barcodes.first().innerText())?.[0] ?? ''
    await file.button('Salvar').click()
    await expect(window.getByText('Bolsa de Palha salvo.')).toBeVisible()
  })

  await test.step('its label on paper, which a scanner reads', async () => {
    await openBySearch(window, 'Etiquetas')
    const labels = labelsScreen(window)
    await expect(labels.code).toBeFocused()
    await scan(till, barcode)
    await expect(labels.picture('Bolsa de Palha')).toBeVisible()
    expect(await readCodes(await labels.picture('Bolsa de Palha').screenshot())).toEqual([`EAN13 ${barcode}`])
    await labels.takePdf.click()
    await labels.taking.confirm.click()
    await expect(labels.taking.result).toContainText('exportado')
    const [name = ''] = readdirSync(join(dataFolder, 'exports'))
    expect(readPdf(join(dataFolder, 'exports', name))[0]?.text).toContain('Bolsa de Palha')
    await window.keyboard.press('Escape')
  })

  await test.step('the till is opened, and it is sold', async () => {
    await managementScreen(window).toTill.click()
    await openTill(window, '50,00')
    await scan(till, barcode)
    await expect(saleScreen(window).line('Bolsa de Palha')).toBeVisible()
    await payInCash(window, '150,00')
    expect(askDatabase(dataFolder, 'SELECT total_cents FROM sale WHERE number IS NOT NULL')).toEqual([
      { total_cents: 12_990 },
    ])
  })
})
