import { samples } from '../../scripts/demo-shop/samples'
import { identify } from '../screens/customer'
import { openTill } from '../screens/open-till'
import { openFromOtherPlaces, ordersScreen, orderSearchScreen, receivingScreen } from '../screens/order'
import { finishSale, takeCash } from '../screens/payment'
import { pointsTab, pointsWindow, scoreFor } from '../screens/points'
import { signIn } from '../screens/sign-in'
import { openFromMenu } from '../screens/till-menu'
import { people } from '../support/people'
import { startLoyaltyTour } from './tour'

const { window, picture, end } = await startLoyaltyTour({ cashback: 'none', points: true })
const orders = ordersScreen(window)
const points = pointsWindow(window)
const search = orderSearchScreen(window)
const mariana = samples.customers.withCredit

await signIn(window, people.manager)
await openFromOtherPlaces(window, 'Orçamentos/Vendas')
await orders.begin.click()
await orders.code.fill(samples.plain.code)
await orders.code.press('Enter')
await orders.lines.first().waitFor()
await identify(window, mariana.taxId)
await window.keyboard.press('F8')
await points.popUp.waitFor()
await picture('fechamento-de-pedido')
await points.popUp.click()
await points.confirm.waitFor()
await picture('buscar-dados')
await points.confirm.click()
await points.box.waitFor({ state: 'hidden' })
await orders.closing.getByRole('button', { name: 'Gravar pedido' }).click()
await orders.list.first().waitFor()

await window.keyboard.press('Escape')
await openTill(window, '100,00')
await openFromMenu(window, 'Recebimento de Pedidos')
await receivingScreen(window).waiting.first().click()
await receivingScreen(window).receive.click()
await points.receiving.waitFor()
await picture('acumular-jsm')
await points.receiving.click()
await scoreFor(window, mariana.taxId)
await takeCash(window)
await finishSale(window)

await openFromMenu(window, 'Consulta de Pedidos')
await search.text.fill(mariana.name)
await search.found.first().waitFor()
await search.text.press('Enter')
await pointsTab(window).tab.click()
await pointsTab(window).creditings.first().waitFor()
await picture('programas-de-pontos')
await window.keyboard.press('Escape')
await window.keyboard.press('Escape')
await openFromMenu(window, 'Pendências de fidelidade')
await picture('pendencias')
await end()
