import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { identify } from '../../../screens/customers/customer'
import { finishedSalePoints, pointsTab, pointsWindow, scoreFor } from '../../../screens/loyalty/points'
import { notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import {
  openFromOtherPlaces,
  ordersScreen,
  orderSearchScreen,
  receivingScreen,
} from '../../../screens/selling/order'
import { finishSale, paymentScreen, takeCash } from '../../../screens/selling/payment'
import { finishedSale, recentSales } from '../../../screens/selling/recent-sales'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, changeDatabase } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'none', points: true } })

const operator = 'juntos-somos-mais'
const mariana = samples.customers.withCredit
const joao = samples.customers.withoutMobile
const julio = { name: 'Júlio Vieira Medeiros', taxId: '80928141985', points: 1250 }
const inactive = '71933273992'

test('an order’s points: proposed, changed at the till, credited, changed and removed afterwards', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(120_000)
  const { window } = till
  const points = pointsWindow(window)
  const orders = ordersScreen(window)
  await resizeWindow(till, 1024, 768)
  // The store believes in half the points the operator gives.
  changeDatabase(
    dataFolder,
    "UPDATE setting SET value = replace(value, '1000', '500') WHERE key = 'points-table:juntos-somos-mais:' || (SELECT uid FROM branch WHERE id = 1)",
  )
  await signIn(window, people.cashier)

  await test.step('JUNTOS SOMOS+ in Fechamento de Pedido proposes the customer, who is not registered', async () => {
    await openFromOtherPlaces(window, 'Orçamentos/Vendas')
    await orders.begin.click()
    await orders.code.fill(samples.plain.code)
    await orders.code.press('Enter')
    await expect(orders.lines).toHaveCount(1)
    await identify(window, joao.taxId)
    await window.keyboard.press('F8')
    await expect(points.popUp).toContainText('Informar CPF')
    await expect(points.popUp).toContainText('Esta compra deve dar 24 pontos')
    await window.screenshot({ path: 'test-results/points-closing.png' })
    await points.popUp.click()
    await expect(points.taxId).toHaveValue('962.718.458-60')
    await expect(points.answer).toContainText('Não cadastrado no programa')
    await expect(points.confirm).toBeFocused()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/points-not-registered.png' })
  })

  await test.step('another CPF scores, by keys alone', async () => {
    await points.taxId.fill('80928141986')
    await points.taxId.press('Enter')
    await expect(points.answer).toContainText('Confira o CPFCPF inválido')
    await points.taxId.fill(julio.taxId)
    await points.taxId.press('Enter')
    await expect(points.answer).toContainText(julio.name)
    await expect(points.answer).toContainText('1.250 pontos')
    await window.screenshot({ path: 'test-results/points-found.png' })
    await points.confirm.press('Enter')
    await expect(points.popUp).toContainText(julio.name)
    await orders.closing.getByRole('button', { name: 'Gravar pedido' }).click()
    await expect(orders.list.first()).toContainText('Aguardando')
  })

  await test.step('Acumular JSM in Fechamento de Recebimento changes it', async () => {
    await window.keyboard.press('Escape')
    await openTill(window, '100,00')
    await openFromMenu(window, 'Recebimento de Pedidos')
    await receivingScreen(window).waiting.first().click()
    await receivingScreen(window).receive.click()
    await expect(points.receiving).toContainText(julio.name)
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/points-receiving.png' })
    await points.receiving.click()
    await scoreFor(window, mariana.taxId)
    await expect(points.receiving).toContainText(mariana.name)
    await takeCash(window)
    await finishSale(window)
    // The operator’s own table decides, not the preview.
    await expect.poll(() => simulators.balance(operator, mariana.taxId)).toBe(49)
  })

  await test.step('Programas de pontos changes and removes it after the sale', async () => {
    const tab = pointsTab(window)
    await openFromMenu(window, 'Consulta de Pedidos')
    const search = orderSearchScreen(window)
    await search.text.fill(joao.name)
    await expect(search.found).toHaveCount(1)
    await search.text.press('Enter')
    await tab.tab.click()
    await expect(tab.creditings).toHaveCount(1)
    await expect(tab.creditings.first()).toContainText('Creditado')
    await expect(tab.creditings.first()).toContainText('49 pontos')
    await tab.change.click()
    await scoreFor(window, julio.taxId)
    await expect.poll(() => simulators.balance(operator, julio.taxId)).toBe(julio.points + 49)
    expect(simulators.balance(operator, mariana.taxId)).toBe(0)
    await expect(tab.creditings.first()).toContainText('Creditado')
    await expect(tab.creditings.nth(1)).toContainText('Substituído')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/points-tab.png' })
    await tab.remove.click()
    await tab.removing.getByRole('button', { name: 'Remover CPF' }).click()
    await expect(tab.panel).toContainText('Nenhum CPF informado')
    await expect.poll(() => simulators.balance(operator, julio.taxId)).toBe(julio.points)
    await expect(tab.creditings.first()).toContainText('Estornado')
    expect(audited(dataFolder, 'loyalty.set-scorer')).toHaveLength(3)
    expect(audited(dataFolder, 'loyalty.remove-scorer')).toHaveLength(1)
  })
})

test('the quick sale: an inactive CPF is refused, an operator that does not answer can be left, the sale never waits', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const points = pointsWindow(window)
  await resizeWindow(till, 1024, 768)
  await startSelling(till)
  await saleScreen(window).type(samples.plain.code)
  await window.keyboard.press('F8')
  await points.popUp.click()
  await expect(points.taxId).toBeFocused()
  await expect(points.taxId).toHaveValue('')

  await points.taxId.fill(inactive)
  await points.search.click()
  await expect(points.answer).toContainText('Este CPF não pontua no Juntos Somos Mais')
  await expect(points.confirm).toBeHidden()

  const held = {
    operator,
    path: '/loyalty/participants/{cpf}',
    fault: { kind: 'late-answer', ms: null },
  } as const
  await simulators.faults.switchOn(held)
  await points.taxId.fill(julio.taxId)
  await points.taxId.press('Enter')
  await points.giveUp.click()
  await expect(points.answer).toContainText('Sem resposta até agora')
  await window.screenshot({ path: 'test-results/points-left.png' })
  simulators.release()

  await simulators.faults.switchAllOff()
  await simulators.faults.switchOn({ operator, fault: { kind: 'refused' } })
  await points.taxId.press('Enter')
  await expect(points.answer).toContainText('Sem conexão com o Juntos Somos Mais')
  await expect(points.answer).toContainText('os pontos seguem pela fila')
  await points.confirm.press('Enter')
  await expect(notice(window, 'CPF informado: os pontos seguem depois do pagamento.')).toBeVisible()
  await expect(points.popUp).toContainText('cadastro ainda não consultado')
  await window.screenshot({ path: 'test-results/points-payment.png' })
  await takeCash(window)
  await finishSale(window)

  await simulators.faults.switchAllOff()
  await expect
    .poll(() => simulators.balance(operator, julio.taxId), { timeout: 20_000 })
    .toBe(julio.points + 49)
})

test('a CPF included after a quick sale, changed and removed there', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  await startSelling(till)
  await saleScreen(window).type(samples.plain.code)
  await window.keyboard.press('F8')
  await takeCash(window)
  await finishSale(window)
  const printed = String(latestSale(dataFolder).number).padStart(6, '0')
  await openFromMenu(window, 'Últimas vendas')
  await recentSales(window).found.filter({ hasText: printed }).click()
  const points = finishedSalePoints(window)
  await finishedSale(window, printed).box.getByRole('button', { name: 'Programas de pontos' }).click()
  await expect(points.box).toContainText('Nada foi enviado ainda.')
  expect(await seriousFindings(window)).toEqual([])
  await points.add.click()
  await scoreFor(window, julio.taxId)
  await expect.poll(() => simulators.balance(operator, julio.taxId)).toBe(julio.points + 49)
  await expect(points.creditings.first()).toContainText('Creditado')
  await window.screenshot({ path: 'test-results/points-of-finished-sale.png' })
  await points.change.click()
  await scoreFor(window, mariana.taxId)
  await expect.poll(() => simulators.balance(operator, mariana.taxId)).toBe(49)
  await points.remove.click()
  await points.removing.getByRole('button', { name: 'Remover CPF' }).click()
  await expect.poll(() => simulators.balance(operator, mariana.taxId)).toBe(0)
  await expect(points.creditings.first()).toContainText('Estornado')

  await test.step('Consulta de Pedidos finds the sale, its payments and its points', async () => {
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await openFromMenu(window, 'Consulta de Pedidos')
    const search = orderSearchScreen(window)
    await search.state.selectOption('Venda rápida')
    await search.text.fill(printed)
    await expect(search.found).toHaveCount(1)
    await expect(search.found).toContainText('Venda rápida')
    await window.screenshot({ path: 'test-results/order-search-sale.png' })
    await search.text.press('Enter')
    const { box, cancel } = finishedSale(window, printed)
    await expect(box.getByRole('list', { name: 'Pagamentos' })).toContainText('Dinheiro')
    await expect(cancel).toHaveCount(0)
    await window.screenshot({ path: 'test-results/finished-sale.png' })
    await box.getByRole('button', { name: 'Programas de pontos' }).click()
    await expect(points.creditings.first()).toContainText('Estornado')
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await expect(search.text).toHaveValue(printed)
  })
})

test('who lacks the right sees none of it and is refused', async ({ till, dataFolder }) => {
  const { window } = till
  changeDatabase(
    dataFolder,
    "UPDATE role SET levels = json_set(levels, '$.\"loyalty.points\"', 'deny') WHERE id = 'cashier'",
  )
  await startSelling(till)
  await saleScreen(window).type(samples.plain.code)
  await window.keyboard.press('F8')
  await expect(paymentScreen(window).tender('Dinheiro')).toBeVisible()
  await expect(pointsWindow(window).popUp).toHaveCount(0)
  const [open] = askDatabase<{ id: string }>(dataFolder, "SELECT id FROM sale WHERE state = 'paying'")
  const subject = { kind: 'sale', saleId: open?.id }
  for (const [name, input] of [
    ['loyalty.points-program', { subject }],
    ['loyalty.find-scorer', { subject, taxId: julio.taxId }],
    ['loyalty.set-scorer', { subject, taxId: julio.taxId }],
    ['loyalty.remove-scorer', { subject }],
  ] as const)
    expect(await rawCall(window, name, input), name).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    })
})
