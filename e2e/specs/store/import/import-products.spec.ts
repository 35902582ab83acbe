import { encode } from 'iconv-lite'
import { expect, test } from '../../../fixtures/test'
import { managementScreen } from '../../../screens/platform/management'
import { openBySearch } from '../../../screens/platform/search'
import { saleScreen } from '../../../screens/selling/sale'
import { importScreen } from '../../../screens/store/import'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const products = [
  'Referência;EAN;Produto;Categoria;Valor',
  'IMP-1;7890000000017;Lã de algodão;Novelos;13,75',
  'IMP-2;;Botão de coração;Aviamentos;1.234,56',
  'IMP-3;7,89E+12;Agulha;Aviamentos;2,00',
].join('\r\n')

test('a file of an old system becomes products that sell', async ({ till }) => {
  const { window, dataFolder } = till
  await resizeWindow(till, 1024, 768)
  const screen = importScreen(window)
  await startSelling(till, people.manager)
  await openBySearch(window, 'Importar')

  await test.step('a picture with the name of a spreadsheet is said to be one', async () => {
    await expect(screen.kind('Produtos')).toBeChecked()
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('choose.png') })
    await screen.choose('produtos.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    await expect(screen.refusal).toContainText('Este arquivo é uma imagem')
    await screen.another.click()
  })

  await test.step('letters of old systems are seen to be wrong, and put right', async () => {
    await screen.choose('produtos.csv', encode(products, 'cp850'))
    await expect(screen.step).toHaveText('Colunas')
    await expect(screen.preview).not.toContainText('Lã de algodão')
    await screen.encoding.selectOption('cp850')
    await expect(screen.preview).toContainText('Lã de algodão')
    await expect(screen.column('Produto')).toHaveValue('description')
    await expect(screen.column('Referência')).toHaveValue('code')
    await expect(screen.column('Valor')).toHaveValue('price')
    await expect(screen.decimals('Valor')).toHaveValue(',')
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('columns.png') })
    await screen.check.click()
  })

  await test.step('what would come of it, before anything does', async () => {
    await expect(screen.rows('Recusadas')).toContainText('o Excel escreveu “7,89E+12”')
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('check.png') })
    expect(askDatabase(dataFolder, "SELECT 1 FROM product WHERE code LIKE 'IMP-%'")).toEqual([])
    await screen.begin.click()
    await expect(screen.status).toHaveText('Importação concluída: 2 novas, 1 recusada.')
    await window.screenshot({ path: test.info().outputPath('done.png') })
    await screen.again.click()
    await expect(screen.past).toContainText('2 novas, 1 recusada')
  })

  await test.step('and sells', async () => {
    await managementScreen(window).toTill.click()
    const sale = saleScreen(window)
    await expect(sale.code).toBeFocused()
    await sale.type('7890000000017')
    await expect(sale.lines.first()).toContainText('Lã de algodão')
  })
})
