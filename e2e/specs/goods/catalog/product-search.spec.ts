import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { productSearch } from '../../../screens/goods/product-search'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { scan } from '../../../support/scanners/scan'
import { listen } from '../../../support/window/sounds'

test('product search: without accents, by arrows, Esc back to the code, never an answer to older words', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const search = productSearch(window)
  await startSelling(till)

  await test.step('words without accents, the arrows and Enter', async () => {
    await window.keyboard.press('F3')
    await expect(search.field).toBeFocused()
    await window.keyboard.type('PAO cafe', { delay: 60 })
    await expect(search.found).toHaveText([/^Pão de Queijo Congelado/])
    await search.field.fill('cafe colina')
    await expect(search.chosen).toContainText('Café Torrado em Grãos')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('ArrowDown')
    await expect(search.chosen).toContainText('Maçã Desidratada')
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('Enter')
    await expect(search.box).toBeHidden()
    await expect(sale.line('Pão de Queijo Congelado')).toContainText('1 KG × 39,90')
    await expect(sale.code).toBeFocused()
  })

  await test.step('Enter right after the last letter takes what the whole text finds', async () => {
    await window.keyboard.press('F3')
    await window.keyboard.type('2*conserto barra', { delay: 45 })
    await window.keyboard.press('Enter')
    await expect(sale.line('Conserto de Barra')).toContainText('2 UN × 25,00')
    await expect(sale.lines).toHaveCount(2)
    await expect(search.box).toBeHidden()
  })

  await test.step('what is shown answers the last text, however fast it was typed', async () => {
    await window.keyboard.press('F3')
    await window.keyboard.type('camiseta', { delay: 10 })
    await search.field.fill('quebra coracao')
    await expect(search.found).toHaveText([/^Quebra-cabeça Coração da Floresta/])
    await search.field.fill('xyzxyz')
    await expect(search.box.getByText('Nenhum produto encontrado. Tente menos palavras.')).toBeVisible()
    await expect(search.found).toHaveCount(0)
    await window.keyboard.press('Escape')
    await expect(search.box).toBeHidden()
    await expect(sale.code).toBeFocused()
    await expect(sale.lines).toHaveCount(2)
  })

  await test.step('words typed in the code field go to the search', async () => {
    await sale.type('vestido midi')
    await expect(search.field).toHaveValue('vestido midi')
    await expect(search.found.first()).toContainText('Vestido Midi Linho')
    await expect(search.found.first()).toContainText('R$ 249,90 R$ 199,90')
    await search.field.press('Enter')
    await expect(sale.line('Vestido Midi Linho')).toBeVisible()
    await expect(sale.code).toHaveValue('')
  })
})

test('a code nobody knows stays on screen, heard, until someone deals with it', async ({ till }) => {
  const { window } = till
  const sale = saleScreen(window)
  await startSelling(till)
  const heard = await listen(window)

  await scan(till, '9999999999999')
  await expect(sale.lostCodes).toHaveCount(1)
  await expect(sale.lostCodes).toContainText('Código 9999999999999 não encontrado.')
  await expect.poll(heard).toBe('not found')
  await expect(sale.code).toHaveValue('')

  await sale.type('777')
  await expect(sale.lostCodes).toHaveCount(2)
  await expect(sale.lostCodes.first()).toContainText('Código 777 não encontrado.')
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)
  await expect.poll(heard).toBe('not found')
  await scan(till, samples.plain.barcode)
  await expect.poll(heard).toBe('found')
  await expect(sale.lostCodes).toHaveCount(2)

  await sale.lostCodes.last().getByRole('button', { name: 'Procurar produto' }).click()
  const search = productSearch(window)
  await search.field.fill('conserto barra')
  await expect(search.found).toHaveCount(1)
  await search.field.press('Enter')
  await expect(sale.line('Conserto de Barra')).toBeVisible()
  await expect(sale.lostCodes).toHaveCount(1)

  await window.getByRole('button', { name: 'Dispensar o código 777' }).click()
  await expect(sale.lostCodes).toHaveCount(0)
  await expect(sale.code).toBeFocused()
  await window.keyboard.type(samples.second.code, { delay: 60 })
  await expect(sale.code).toHaveValue(samples.second.code)
})

test('codes not found belong to their sale: Esc takes back the newest, and the next customer sees none', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  await startSelling(till)
  for (const code of ['901', '902', '903', '904', '905']) await sale.type(code)
  await expect(sale.lostCodes).toHaveCount(2)
  await expect(sale.lostCodes.first()).toContainText('Código 905 não encontrado.')
  await window.getByRole('button', { name: 'mais 3' }).click()
  await expect(sale.lostCodes).toHaveCount(5)
  await expect(sale.code).toBeFocused()
  await sale.code.pressSequentially('77', { delay: 60 })
  await window.keyboard.press('Escape')
  await expect(sale.code).toHaveValue('')
  await expect(sale.lostCodes).toHaveCount(5)
  await window.keyboard.press('Escape')
  await expect(sale.lostCodes).toHaveCount(4)
  await expect(sale.lostCodes.first()).toContainText('Código 904 não encontrado.')

  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)
  await expect(sale.lostCodes).toHaveCount(4)
  await window.keyboard.press('F7')
  await window.keyboard.press('Enter')
  await expect(sale.total).toHaveText('R$ 0,00')
  await expect(sale.lostCodes).toHaveCount(0)
  await scan(till, samples.second.barcode)
  await expect(sale.lines).toHaveCount(1)
  await expect(sale.lostCodes).toHaveCount(0)
  await payInCash(window)
  await window.keyboard.press('F7')
  await window.keyboard.press('Enter')
  await expect(sale.lines).toHaveCount(1)
  await window.getByRole('button', { name: 'mais 2' }).click()
  await expect(sale.lostCodes.last()).toContainText('Código 901 não encontrado.')
})

test('a misspelt word suggests what it may have meant; nothing is sold by the suggestion', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const search = productSearch(window)
  await startSelling(till)
  await sale.type('calsa jens')
  const suggested = search.box.getByRole('button', { name: /^Você quis dizer: Calça Jeans/ })
  await expect(suggested).toBeVisible()
  await expect(search.found).toHaveCount(0)
  await window.screenshot({ path: 'test-results/search-suggestion.png' })
  await window.keyboard.press('Enter')
  await expect(sale.lines).toHaveCount(0)
  await window.keyboard.press('Tab')
  await expect(suggested).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(search.field).toHaveValue('Calça Jeans')
  await expect(search.found.first()).toContainText('Calça Jeans')
  await search.field.fill('2*vestdo midi')
  await search.box.getByRole('button', { name: /^Você quis dizer: Vestido Midi/ }).click()
  await expect(search.field).toHaveValue('2*Vestido Midi')
  await search.field.press('Enter')
  await expect(sale.lines).toHaveCount(1)
})
