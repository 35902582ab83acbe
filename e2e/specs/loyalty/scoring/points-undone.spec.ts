import type { Locator } from 'playwright/test'
import type { Simulators } from '#main/simulators/operators/start-simulators'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { identify } from '../../../screens/customers/customer'
import { pointsTab, pointsWindow, scoreFor } from '../../../screens/loyalty/points'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { ordersScreen, orderSearchScreen, receivingScreen } from '../../../screens/selling/order'
import { finishSale, takeCash } from '../../../screens/selling/payment'
import { finishedSale, recentSales } from '../../../screens/selling/recent-sales'
import { openReturn, returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'none', points: true } })

const operator = 'juntos-somos-mais'
const julio = { taxId: '80928141985', points: 1250 }

/** Two shirts, R$ 99,80: 99 points for Júlio, credited. */
async function sellTwoWithPoints(till: Till, simulators: Simulators): Promise<void> {
  const { window } = till
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)
  await saleScreen(window).type(`2*${samples.plain.code}`)
  await expect(saleScreen(window).lines).toHaveCount(1)
  await window.keyboard.press('F8')
  await pointsWindow(window).popUp.click()
  await scoreFor(window, julio.taxId)
  await takeCash(window)
  await finishSale(window)
  await expect.poll(() => simulators.balance(operator, julio.taxId)).toBe(julio.points + 99)
}

/** Cancels a finished sale; answers the window that says what became of it. */
async function voidSale({ window }: Till, number: number): Promise<Locator> {
  const printed = String(number).padStart(6, '0')
  await openFromMenu(window, 'Últimas vendas')
  await recentSales(window).found.filter({ hasText: printed }).click()
  await finishedSale(window, printed).cancel.click()
  const box = dialog(window, 'Cancelar venda finalizada')
  await box.getByRole('button', { name: 'Cliente desistiu' }).click()
  await box.getByRole('button', { name: /^Cancelar a venda/ }).click()
  return dialog(window, `Venda ${printed} cancelada`)
}

test('a return takes back the points of what came back, the rest follows with the rest', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const returns = returnsScreen(window)
  await sellTwoWithPoints(till, simulators)
  const said = {
    49: 'Juntos Somos Mais estornado em parte',
    0: 'Juntos Somos Mais cancelado',
  }
  for (const left of [49, 0] as const) {
    await openReturn(window, latestSale(dataFolder).number)
    await returns.oneMore.first().click()
    await returns.reason('Não gostou').click()
    await returns.giveBack.click()
    await returns.confirm.waitFor()
    await window.keyboard.press('Enter')
    await expect(returns.amount).toHaveText(/49,90/)
    await expect.poll(() => simulators.balance(operator, julio.taxId)).toBe(julio.points + left)
    await expect(returns.done.getByText(said[left], { exact: true })).toBeVisible()
    if (left > 0) await expect(returns.done).toContainText('Esta venda fica com 49 pontos.')
    await expect(returns.done).not.toContainText('SMS')
    await window.screenshot({ path: `test-results/points-returned-${left}.png` })
    await returns.backToTill.click()
  }
})

test('cancelling the sale takes its points back, once the operator is there again', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(60_000)
  const { window } = till
  await sellTwoWithPoints(till, simulators)
  const off = await simulators.faults.switchOn({ operator, fault: { kind: 'refused' } })
  const done = await voidSale(till, latestSale(dataFolder).number)
  await expect(done.getByText('Juntos Somos Mais não cancelado', { exact: true })).toBeVisible()
  await window.screenshot({ path: 'test-results/points-not-taken-back.png' })
  await simulators.faults.switchOff(off)
  await expect(done.getByText('Juntos Somos Mais cancelado', { exact: true })).toBeVisible({
    timeout: 30_000,
  })
  await expect(done).toContainText('Os pontos desta venda foram estornados.')
  expect(simulators.balance(operator, julio.taxId)).toBe(julio.points)
  await window.screenshot({ path: 'test-results/points-taken-back.png' })
})

test('the order of a cancelled sale says what became of its points, and scores for nobody any more', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(60_000)
  const { window } = till
  const orders = ordersScreen(window)
  const tab = pointsTab(window)
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)
  await openFromMenu(window, 'Orçamentos/Vendas')
  await orders.begin.click()
  await orders.code.fill(samples.plain.code)
  await orders.code.press('Enter')
  await expect(orders.lines).toHaveCount(1)
  await identify(window, samples.customers.withoutMobile.taxId)
  await window.keyboard.press('F8')
  await pointsWindow(window).popUp.click()
  await scoreFor(window, julio.taxId)
  await orders.closing.getByRole('button', { name: 'Gravar pedido' }).click()
  await expect(orders.list.first()).toContainText('Aguardando')
  await window.keyboard.press('Escape')
  await openFromMenu(window, 'Recebimento de Pedidos')
  await receivingScreen(window).waiting.first().click()
  await receivingScreen(window).receive.click()
  await takeCash(window)
  await finishSale(window)
  await expect.poll(() => simulators.balance(operator, julio.taxId)).toBe(julio.points + 49)

  const off = await simulators.faults.switchOn({ operator, fault: { kind: 'refused' } })
  const done = await voidSale(till, latestSale(dataFolder).number)
  await done.getByRole('button', { name: 'Fechar', exact: true }).click()
  await window.keyboard.press('Escape')
  await openFromMenu(window, 'Consulta de Pedidos')
  const search = orderSearchScreen(window)
  await search.text.fill(samples.customers.withoutMobile.name)
  await expect(search.found).toHaveCount(1)
  await search.text.press('Enter')
  await tab.tab.click()
  await expect(window.getByText(/venda 000\d+ cancelada$/)).toBeVisible()
  await expect(tab.panel).toContainText('Venda cancelada. O estorno dos pontos segue pela fila.')
  await expect(tab.creditings.first()).toContainText('Creditado')
  await window.screenshot({ path: 'test-results/points-tab-cancelling.png' })
  await simulators.faults.switchOff(off)
  await expect(tab.panel).toContainText('Venda cancelada. Os pontos foram estornados.', { timeout: 30_000 })
  await expect(tab.creditings).toHaveCount(1)
  await expect(tab.creditings.first()).toContainText('Estornado')
  for (const change of [tab.add, tab.change, tab.remove]) await expect(change).toBeHidden()
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: 'test-results/points-tab-cancelled.png' })
  expect(simulators.balance(operator, julio.taxId)).toBe(julio.points)
})
