import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { customerWindow } from '../../../screens/customers/customer'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import {
  openFromOtherPlaces,
  ordersScreen,
  orderSearchScreen,
  receivingScreen,
} from '../../../screens/selling/order'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { askDatabase, changeDatabase, killTill, printedPapers, type Till } from '../../../support/app/till'
import { paperText } from '../../../support/printers/paper'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'
import { awkward } from '../../../support/window/awkward'

const states = (dataFolder: string) =>
  askDatabase<{ number: number; state: string }>(
    dataFolder,
    'SELECT number, state FROM sales_order ORDER BY number',
  )

/** An order of two products, made at the salesperson's desk. */
async function placeOrder(till: Till): Promise<void> {
  const { window } = till
  const orders = ordersScreen(window)
  await orders.begin.click()
  await expect(orders.code).toBeFocused()
  await scan(till, samples.plain.barcode, samples.promotion.barcode)
  await expect(orders.lines).toHaveCount(2)
  await expect(orders.total).toHaveText('R$ 249,80')
  await window.keyboard.press('F8')
  await orders.closing.getByRole('button', { name: 'Pix' }).click()
  await orders.closing.getByRole('button', { name: 'Gravar pedido' }).click()
  await expect(orders.list.first()).toContainText('Aguardando')
}

test('a quote made without a till is closed, received by the cashier and found again', async ({ till }) => {
  const { window, dataFolder } = till
  const orders = ordersScreen(window)
  const receiving = receivingScreen(window)
  const payment = paymentScreen(window)
  const search = orderSearchScreen(window)
  await signIn(window, people.cashier)
  await openFromOtherPlaces(window, 'Orçamentos/Vendas')

  await test.step('the quote, by scanner and keys', async () => {
    await scan(till, samples.plain.barcode)
    await expect(orders.lines).toHaveCount(1)
    await expect(orders.code).toBeFocused()
    await orders.code.fill(`2*${samples.second.code}`)
    await orders.code.press('Enter')
    await expect(orders.total).toHaveText('R$ 369,70')
    await window.keyboard.press('F2')
    const customer = customerWindow(window)
    await customer.field.fill(samples.customers.withCredit.taxId)
    await expect(customer.found).toHaveCount(1)
    await customer.field.press('Enter')
    await expect(orders.summary).toContainText(samples.customers.withCredit.name)
    await orders.details.click()
    const details = dialog(window, 'Validade e observações')
    await details.getByLabel('Observações').fill('Entregar na portaria')
    await details.getByRole('button', { name: 'Salvar' }).click()
    await expect(orders.summary).toContainText('Entregar na portaria')
    await window.getByRole('button', { name: 'Ver e imprimir' }).click()
    await expect(orders.paper).toContainText('ORÇAMENTO')
    await window.keyboard.press('Enter')
    await expect(notice(window, 'Orçamento impresso.')).toBeVisible()
    const paper = paperText(printedPapers(dataFolder).at(-1) ?? '')
    for (const words of ['Entregar na portaria', 'TOTAL R$ 369,70', samples.customers.withCredit.name])
      expect(paper).toContain(words)
    await window.keyboard.press('Escape')
  })

  await test.step('Fechamento de Pedido', async () => {
    await expect(orders.code).toBeFocused()
    await window.keyboard.press('F8')
    await expect(orders.closing.getByRole('button', { name: 'JUNTOS SOMOS+' })).toHaveCount(0)
    await orders.closing.getByRole('button', { name: 'Cartão de crédito' }).click()
    await orders.closing.getByLabel('Parcelas').selectOption('3')
    await orders.closing.getByRole('button', { name: 'Gravar pedido' }).click()
    await expect(notice(window, 'Pedido nº 1-1 aguardando no caixa.')).toBeVisible()
    await expect(orders.list.first()).toContainText('Aguardando')
    await window.keyboard.press('Escape')
  })

  await test.step('received at the till, as it was placed', async () => {
    await openTill(window, '100,00')
    await openFromMenu(window, 'Recebimento de Pedidos')
    await expect(receiving.waiting).toContainText(samples.customers.withCredit.name)
    await expect(receiving.chosen).toContainText('R$ 369,70')
    expect(await awkward(window)).toEqual([])
    await receiving.search.press('Enter')
    await expect(payment.receiving).toBeVisible()
    await expect(window.getByText('combinado: Cartão de crédito em 3 parcelas')).toBeVisible()
    await expect(payment.items).toHaveCount(2)
    await expect(payment.items.last()).toContainText('2 UN × 159,90')
    await expect(payment.form('Cartão de crédito')).toBeVisible()
    await expect(payment.installments).toHaveValue('3')
    expect(await awkward(window)).toEqual([])
    await window.keyboard.press('Enter')
    await expect(payment.form('Cartão de crédito')).toContainText('Escolha a bandeira do cartão.')
    await scan(till, samples.ean8.barcode)
    await expect(window.getByText('O pedido é recebido como foi fechado.')).toBeVisible()
    await takeCash(window)
    await payment.finish.click()
    await expect(saleScreen(window).code).toBeFocused()
    await expectFiguresToAgree(dataFolder, 'R$ 369,70')
    expect(states(dataFolder)).toEqual([{ number: 1, state: 'received' }])
  })

  await test.step('Consulta de Pedidos and Dados do Orçamento', async () => {
    await openFromMenu(window, 'Consulta de Pedidos')
    await window.getByLabel('De', { exact: true }).fill('31/02/2026')
    await expect(window.getByText('Data inválida.')).toBeVisible()
    await window.getByLabel('De', { exact: true }).fill('')
    await search.state.selectOption('Recebido')
    await search.text.fill(samples.customers.withCredit.taxId)
    await expect(search.found).toHaveCount(1)
    await search.text.press('Enter')
    await expect(search.data).toBeVisible()
    expect(await awkward(window)).toEqual([])
    await expect(search.panel).toContainText(samples.second.description)
    await search.tab('Pagamentos').click()
    await expect(search.panel).toContainText('Dinheiro')
    await search.tab('Histórico').click()
    await expect(search.panel).toContainText('Recebimento iniciado')
    await search.tab('Programas de pontos').click()
    await expect(search.panel).toContainText('Nenhum programa de pontos está ativo nesta loja.')
    await window.keyboard.press('Escape')
    await expect(search.text).toHaveValue(samples.customers.withCredit.taxId)
    await window.keyboard.press('Alt+l')
    await expect(search.text).toHaveValue('')
    await expect(search.state).toHaveValue('')
    await window.keyboard.press('Escape')
    await expect(saleScreen(window).code).toBeFocused()
  })
})

test('receiving survives a pulled plug, and what is given back waits again', async ({ till, start }) => {
  const { dataFolder } = till
  await signIn(till.window, people.cashier)
  await openFromOtherPlaces(till.window, 'Orçamentos/Vendas')
  await placeOrder(till)
  await till.window.keyboard.press('Escape')
  await openTill(till.window, '100,00')
  await openFromMenu(till.window, 'Recebimento de Pedidos')
  await receivingScreen(till.window).waiting.click()
  await receivingScreen(till.window).receive.click()
  await expect(paymentScreen(till.window).receiving).toBeVisible()
  await killTill(till)

  const { window } = await start()
  const payment = paymentScreen(window)
  const receiving = receivingScreen(window)
  await signIn(window, people.cashier)
  await expect(payment.receiving).toBeVisible()
  expect(states(dataFolder)).toEqual([{ number: 1, state: 'receiving' }])
  await payment.giveBack.click()
  await dialog(window, 'Devolver à fila').getByRole('button', { name: 'Devolver à fila' }).click()
  await expect(receiving.waiting).toHaveCount(1)
  expect(states(dataFolder)).toEqual([{ number: 1, state: 'waiting' }])

  await test.step('expired meanwhile: received at the prices of today, and says what changed', async () => {
    changeDatabase(dataFolder, "UPDATE sales_order SET valid_until = '2020-01-01'")
    changeDatabase(dataFolder, 'UPDATE product SET price_cents = 5990 WHERE code = ?', samples.plain.code)
    await receiving.waiting.click()
    await receiving.receive.click()
    const repricing = ordersScreen(window).repricing
    await expect(repricing).toContainText('R$ 249,80R$ 259,80')
    await repricing.getByRole('button', { name: 'Receber com os preços de hoje' }).click()
    await expect(payment.receiving).toBeVisible()
    await takeCash(window)
    await payment.finish.click()
    await expect(saleScreen(window).code).toBeFocused()
    await expectFiguresToAgree(dataFolder, 'R$ 259,80')
    expect(states(dataFolder)).toEqual([{ number: 1, state: 'received' }])
  })
})

test('an order another till took is not replaced by its neighbour under the finger', async ({ till }) => {
  const { window, dataFolder } = till
  const receiving = receivingScreen(window)
  const payment = paymentScreen(window)
  await signIn(window, people.cashier)
  await openFromOtherPlaces(window, 'Orçamentos/Vendas')
  await placeOrder(till)
  await placeOrder(till)
  await window.keyboard.press('Escape')
  await openTill(window, '100,00')
  await openFromMenu(window, 'Recebimento de Pedidos')
  await expect(receiving.waiting).toHaveCount(2)
  await expect(receiving.chosen).toContainText('Pedido 1-1 ·')
  changeDatabase(dataFolder, "UPDATE sales_order SET state = 'receiving' WHERE number = 1")
  await expect(receiving.chosen).toContainText('O pedido 1-1 não está mais na fila. Escolha outro.')
  await expect(receiving.receive).toBeDisabled()
  await window.keyboard.press('Enter')
  await expect(receiving.chosen).toContainText('Pedido 1-1 ·')
  await window.keyboard.press('ArrowDown')
  await expect(receiving.chosen).toContainText('Pedido 1-2 ·')
  await window.keyboard.press('Enter')
  await expect(payment.receiving).toBeVisible()
  await expect(payment.receivingHead).toContainText('Pedido 1-2')
})
