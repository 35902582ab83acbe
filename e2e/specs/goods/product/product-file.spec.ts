import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { groupingsScreen } from '../../../screens/goods/groupings'
import { productFile } from '../../../screens/goods/product-file'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { scan } from '../../../support/scanners/scan'
import { resizeWindow } from '../../../support/window/window-size'

const { plain } = samples

test('a product: from nothing to a grid with codes, cost and a family of its own', async ({ till }) => {
  const { window } = till
  const file = productFile(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openBySearch(window, 'Cadastro de produto')
  await expect(file.field('Descrição')).toBeFocused()

  await test.step('what is missing is said beside its field', async () => {
    await window.keyboard.press('Enter')
    await expect(file.alert('Informe a descrição.')).toBeVisible()
    await expect(file.field('Descrição')).toBeFocused()
  })

  await test.step('price and cost say the margin', async () => {
    await file.field('Descrição').fill('Blusa de Linho Aurora')
    await file.field('Preço de venda').fill('89,90')
    await file.field('Preço de custo').fill('40,00')
    await expect(file.margin).toContainText('55,5')
    await file.field('Preço de custo').fill('95,00')
    await expect(file.margin).toContainText('vende abaixo do custo')
    await file.field('Preço de custo').fill('40,00')
  })

  await test.step('a family that is missing is created here', async () => {
    await file.family.selectOption('Criar família…')
    await file.newFamily.name.fill('Linho')
    await window.keyboard.press('Enter')
    await expect(file.family).toHaveValue(/\d+/)
    await expect(file.family.getByRole('option', { name: 'Linho', exact: true })).toBeAttached()
  })
  await window.screenshot({ path: 'test-results/product-general.png' })

  await test.step('sizes and colours at once, each with a code and a barcode', async () => {
    await file.tab('Grade').click()
    await expect(file.field('Tamanhos')).toBeFocused()
    await file.field('Tamanhos').fill('P, M, G')
    await file.field('Cores').fill('Azul, Preto')
    await file.button('Montar grade').click()
    await expect(file.rows).toHaveCount(6)
    await file.button('Gerar códigos de barras').click()
    await expect(file.rows.first()).toContainText(/2900000\d{6}/)
    await window.screenshot({ path: 'test-results/product-grid.png' })
    await file.button('Salvar').click()
    await expect(file.title('Blusa de Linho Aurora')).toBeVisible()
    await expect(window.getByText('Blusa de Linho Aurora salvo.')).toBeVisible()
    await expect(file.field('Código de P · Azul')).toHaveValue(/-01$/)
  })

  await test.step('a code that is read goes to its barcodes; somebody else’s is refused by name', async () => {
    await scan(till, '7896000000019')
    await expect(file.barcodes).toHaveCount(2)
    await scan(till, plain.barcode)
    await expect(file.alert(plain.description)).toBeVisible()
    await window.screenshot({ path: 'test-results/product-barcodes.png' })
    await file.button('Salvar').click()
    await expect(file.button('Salvar')).toBeDisabled()
  })

  await test.step('its cost has a history', async () => {
    await file.tab('Custo').click()
    await expect(file.costs).toHaveCount(6)
    await window.screenshot({ path: 'test-results/product-cost.png' })
  })

  await test.step('leaving with changes asks', async () => {
    await file.tab('Geral').click()
    await file.field('Descrição').fill('Blusa de Linho')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog', { name: 'Sair sem salvar?' })).toBeVisible()
  })
})

test('families: renamed and joined, and products follow', async ({ till }) => {
  const { window } = till
  const screen = groupingsScreen(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openBySearch(window, 'Famílias e marcas')
  await expect(screen.field).toBeFocused()
  await expect(screen.rows.first()).toContainText(/\d produtos?$/)
  await window.screenshot({ path: 'test-results/groupings.png' })

  await test.step('another name', async () => {
    await screen.field.fill('calcados')
    await expect(screen.rows).toHaveCount(1)
    await window.keyboard.press('Enter')
    await screen.naming('Calçados').name.fill('Sapatos')
    await window.screenshot({ path: 'test-results/group-window.png' })
    await window.keyboard.press('Enter')
    await expect(screen.naming('Calçados').box).toBeHidden()
    await screen.field.fill('sapatos')
    await expect(screen.rows).toHaveCount(1)
    await expect(screen.rows.first()).toContainText('Sapatos')
  })

  await test.step('joined with another it has nothing any more', async () => {
    await screen.rows.first().click()
    await screen.naming('Sapatos').box.getByRole('button', { name: 'Juntar com outra…' }).click()
    await screen.joining.into.selectOption('Acessórios')
    await screen.joining.join.click()
    await expect(window.getByText('Sapatos foi juntada a Acessórios.')).toBeVisible()
    await expect(screen.rows.first()).toContainText('Desativada')
    await expect(screen.rows.first()).toContainText('0 produtos')
  })
})
