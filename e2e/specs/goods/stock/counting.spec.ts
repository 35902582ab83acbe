import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { stockPaper } from '../../../screens/goods/stock-papers'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openBySearch } from '../../../screens/platform/search'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { askDatabase } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const { plain } = samples

test('stock is counted by scan, what differs is seen before it is posted', async ({ till, dataFolder }) => {
  const { window } = till
  const paper = stockPaper(window)
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await openBySearch(window, 'Inventário')
  await window.getByRole('button', { name: 'Novo inventário' }).click()
  const scope = dialog(window, 'Novo inventário')
  await scope.getByText('Só o que for lido').click()
  await scope.getByRole('button', { name: 'Começar' }).click()
  await expect(paper.code).toBeFocused()
  await scan(till, plain.barcode)
  await expect(paper.lines).toHaveCount(1)
  await paper.lines.first().click()
  const counted = dialog(window, 'Contado')
  await counted.getByRole('textbox').fill('20')
  await counted.getByRole('button', { name: 'Somar' }).click()
  await expect(paper.lines.first()).toContainText('21 UN')
  await window.getByRole('button', { name: 'Ver diferenças' }).click()
  const differences = dialog(window, 'Diferenças do inventário')
  await expect(differences.getByRole('option')).toContainText('21 contados de 24 UN')
  expect(await awkward(window)).toEqual([])
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('differences.png') })
  await differences.getByRole('button', { name: 'Lançar diferenças' }).click()
  await expect(notice(window, 'lançado no estoque')).toBeVisible()
  expect(
    askDatabase(
      dataFolder,
      `SELECT quantity_thousandths AS left FROM product_stock JOIN product ON product.id = product_id
       WHERE branch_id = 1 AND code = '${plain.code}'`,
    ),
  ).toEqual([{ left: 21_000 }])
  await expect(paper.papers.first()).toContainText('Só o que for lido')
})
