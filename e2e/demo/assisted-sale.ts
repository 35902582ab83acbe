import { samples } from '#scripts/demo-shop/samples'
import { customerWindow } from '../screens/customers/customer'
import { openFromMenu } from '../screens/platform/till-menu'
import {
  openFromOtherPlaces,
  ordersScreen,
  orderSearchScreen,
  receivingScreen,
} from '../screens/selling/order'
import { paymentScreen, takeCash } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { scan } from '../support/scanners/scan'
import { startTour } from './tour'

const { till, window, picture, end } = await startTour()
const orders = ordersScreen(window)
const receiving = receivingScreen(window)
const search = orderSearchScreen(window)
const payment = paymentScreen(window)
const { withCredit } = samples.customers

await signIn(window, people.cashier)
await openFromOtherPlaces(window, 'Orçamentos/Vendas')
await orders.begin.click()
await scan(till, samples.plain.barcode, samples.promotion.barcode, samples.underRule.barcode)
await orders.lines.nth(2).waitFor()
await window.keyboard.press('F2')
await customerWindow(window).field.fill(withCredit.taxId)
await customerWindow(window).found.first().waitFor()
await window.keyboard.press('Enter')
await orders.summary.getByText(withCredit.name).waitFor()
await picture('orcamento')

await window.getByRole('button', { name: 'Ver e imprimir' }).click()
await orders.paper.waitFor()
await picture('impressao')
await window.keyboard.press('Escape')

await window.keyboard.press('F8')
await orders.closing.getByRole('button', { name: 'Cartão de crédito' }).click()
await orders.closing.getByLabel('Parcelas').selectOption('3')
await picture('fechamento-de-pedido')
await orders.closing.getByRole('button', { name: 'Gravar pedido' }).click()
await orders.list.first().waitFor()
await orders.begin.click()
await scan(till, samples.second.barcode)
await orders.lines.first().waitFor()
await window.keyboard.press('Escape')
await orders.list.nth(1).waitFor()
await picture('orcamentos-vendas')
await window.keyboard.press('Escape')

await openTill(window, '100,00')
await openFromMenu(window, 'Recebimento de Pedidos')
await receiving.waiting.first().waitFor()
await picture('recebimento-de-pedidos')
await receiving.waiting.first().click()
await receiving.receive.click()
await payment.receiving.waitFor()
await picture('fechamento-de-recebimento')
await takeCash(window)
await payment.finish.click()
await saleScreen(window).code.waitFor()

await openFromMenu(window, 'Consulta de Pedidos')
await search.found.nth(1).waitFor()
await picture('consulta-de-pedidos')
await search.found.filter({ hasText: withCredit.name }).first().click()
await search.data.waitFor()
await picture('dados-do-orcamento')
await search.tab('Histórico').click()
await picture('historico')
await end()
