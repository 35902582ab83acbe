import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { scaleLabelsScreen } from '../../../screens/goods/scale-labels'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { parametersScreen } from '../../../screens/store/parameters'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { audited } from '../../../support/data-folder/audit'
import { scan } from '../../../support/scanners/scan'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const { weightLabel, description } = samples.byWeight

test('a shop whose scale prints prices says so, sees a label read, and sells by it', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = scaleLabelsScreen(window)
  const sale = saleScreen(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openTill(window, '100,00')
  await openFromMenu(window, 'Parâmetros')
  await parametersScreen(window).search.fill('balanca toledo')
  await parametersScreen(window).open('Etiqueta de balança').click()

  await test.step('what holds today is shown, and a scan is read by it at once', async () => {
    await expect(screen.layouts).toHaveCount(1)
    await expect(screen.layout(1)).toContainText('2 CCCCC PPPPP 0 D')
    await scan(till, weightLabel.barcode)
    await expect(screen.reader).toContainText(description)
    await expect(screen.reader).toContainText('0,123 kg')
    await expect(screen.reader).toContainText('R$ 11,06')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/scale-labels-1024.png' })
  })

  await test.step('the same prefix twice is refused where it stands, another format changes the reading', async () => {
    await screen.preset.selectOption('Filizola: código de 5, preço de 6')
    await screen.add.click()
    await expect(screen.layout(2)).toContainText('Outro formato já usa este prefixo')
    await expect(screen.save).toBeDisabled()
    await screen.field(2, 'Prefixo').selectOption('29')
    await screen.field(2, 'Tamanho do valor').selectOption('5 algarismos')
    await expect(screen.layout(2)).toContainText('29 CCCCC TTTTT D')
    await screen.code.fill('2912345012343')
    await expect(screen.reader).toContainText('O dígito verificador não confere')
    await screen.code.fill('2912345012342')
    await expect(screen.reader).toContainText('2: 29 CCCCC TTTTT D')
    await expect(screen.reader).toContainText('R$ 12,34')
    await resizeWindow(till, 1280, 720)
    await window.screenshot({ path: 'test-results/scale-labels-1280.png' })
  })

  await test.step('leaving asks first; saved, it is in the trail', async () => {
    await window.keyboard.press('Escape')
    await expect(dialog(window, 'Sair sem salvar?')).toBeVisible()
    await window.keyboard.press('Escape')
    await screen.save.click()
    await expect(notice(window, 'Etiqueta de balança salva')).toBeVisible()
    expect(audited(dataFolder, 'catalog.save-scale-layouts')).toHaveLength(1)
    await window.keyboard.press('Escape')
  })

  await test.step('labels of both scales are sold; one that fits nothing says why', async () => {
    await scan(till, weightLabel.barcode)
    await expect(sale.lines.last()).toContainText('0,123 KG')
    await scan(till, '2912345012342')
    await expect(sale.lines.last()).toContainText('12,34')
    await scan(till, '2010085025049')
    await expect(sale.lostCodes.first()).toContainText('Nenhum produto à venda tem o código 01008')
    await expect(sale.lines).toHaveCount(2)
  })
})
