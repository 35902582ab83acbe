import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { stockPaper } from '../../../screens/goods/stock-papers'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { askDatabase, killTill } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const { plain, second } = samples

const stockOf = (dataFolder: string, code: string) =>
  askDatabase<{ units: number }>(
    dataFolder,
    `SELECT quantity_thousandths / 1000 AS units FROM product_stock JOIN product ON product.id = product_id
     WHERE branch_id = 1 AND code = '${code}'`,
  )[0]?.units ?? 0

test('goods are received by scan with what they cost, survive a kill, are posted, and taken back', async ({
  till: first,
  start,
  dataFolder,
}) => {
  const before = stockOf(dataFolder, plain.code)
  await test.step('a draft is on disk with every scan', async () => {
    const { window } = first
    const paper = stockPaper(window)
    await resizeWindow(first, 1024, 768)
    await signIn(window, people.manager)
    await openBySearch(window, 'Entrada de mercadorias')
    await window.getByRole('button', { name: 'Nova entrada' }).click()
    await expect(paper.code).toBeFocused()
    await scan(first, plain.barcode)
    await expect(paper.lines).toHaveCount(1)
    await paper.code.fill('3*')
    await scan(first, plain.barcode)
    await expect(paper.lines.first()).toContainText('4 UN')
    await scan(first, second.barcode)
    await expect(paper.lines).toHaveCount(2)
    await killTill(first)
  })
  const till = await start()
  const { window } = till
  const paper = stockPaper(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openBySearch(window, 'Entrada de mercadorias')
  await paper.papers.filter({ hasText: 'Rascunho' }).click()
  await test.step('each line says what it cost, the paper from whom it came', async () => {
    await expect(paper.lines).toHaveCount(2)
    await paper.lines.filter({ hasText: plain.description }).click()
    await expect(paper.line.quantity).toBeFocused()
    await paper.line.quantity.fill('6')
    await paper.line.cost.fill('18,50')
    await paper.line.confirm.click()
    await expect(paper.line.box).toBeHidden()
    await expect(paper.lines.filter({ hasText: plain.description })).toContainText('R$ 111,00')
    await paper.field('Fornecedor').fill('Malharia Sol')
    await paper.field('Nota fiscal').fill('NF 4512')
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('delivery.png') })
  })
  await test.step('posted, the stock is there; taken back, it is not', async () => {
    await paper.post.click()
    await expect(notice(window, 'lançado no estoque')).toBeVisible()
    expect(stockOf(dataFolder, plain.code)).toBe(before + 6)
    await expect(paper.papers.first()).toContainText('Malharia Sol · NF 4512')
    await window.screenshot({ path: test.info().outputPath('deliveries.png') })
    await paper.papers.first().click()
    await window.getByRole('button', { name: 'Estornar' }).click()
    const undo = dialog(window, 'Estornar documento')
    await undo.getByRole('button', { name: 'Nota errada' }).click()
    await window.screenshot({ path: test.info().outputPath('undo.png') })
    await undo.getByRole('button', { name: 'Estornar' }).click()
    await expect(paper.papers.first()).toContainText('Estornado')
    expect(stockOf(dataFolder, plain.code)).toBe(before)
  })
})
