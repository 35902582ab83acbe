import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { productFile } from '../../../screens/goods/product-file'
import { dialog } from '../../../screens/platform/dialog'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('what became of a product is read by scan, and what it should have at least is pending work', async ({
  till,
}) => {
  const { window } = till
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openBySearch(window, 'Movimentações de estoque')
  await expect(window.getByRole('textbox', { name: 'Código' })).toBeFocused()
  await scan(till, samples.plain.barcode)
  const rows = window.getByRole('listbox', { name: 'Movimentações' }).getByRole('option')
  await expect(rows.last()).toContainText('Saldo inicial')
  await window.getByRole('button', { name: 'Estoque mínimo' }).click()
  const minimum = dialog(window, 'Estoque mínimo')
  await minimum.getByRole('textbox').fill('9000')
  await minimum.getByRole('button', { name: 'Salvar' }).click()
  await expect(minimum).toBeHidden()
  await expect(window.getByText('abaixo do mínimo de 9000')).toBeVisible()
  expect(await awkward(window)).toEqual([])
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('movements.png') })
  await test.step('the file of a product has it too', async () => {
    const file = productFile(window)
    await openBySearch(window, 'Cadastro de produto')
    await expect(file.field('Descrição')).toBeFocused()
    await file.field('Descrição').fill('Avental de Linho')
    await file.field('Preço de venda').fill('39,90')
    await file.button('Salvar').click()
    await file.tab('Estoque').click()
    await expect(window.getByText('Nada se moveu ainda.')).toBeVisible()
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('tab.png') })
  })
  await openBySearch(window, 'Gestão')
  await expect(window.getByText('1 produto abaixo do estoque mínimo.')).toBeVisible()
})
