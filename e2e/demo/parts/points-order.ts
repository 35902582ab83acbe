import { samples } from '#scripts/demo-shop/samples'
import { identify } from '../../screens/customers/customer'
import { pointsTab, pointsWindow, scoreFor } from '../../screens/loyalty/points'
import { notice } from '../../screens/platform/dialog'
import { openFromMenu } from '../../screens/platform/till-menu'
import { ordersScreen, orderSearchScreen, receivingScreen } from '../../screens/selling/order'
import { finishSale, takeCash } from '../../screens/selling/payment'
import { saveReceiptImage } from '../receipt-image'
import type { LoyaltyTour } from '../tour'

/** An assisted sale: the points are asked for in Fechamento de Pedido, again at the till, and are seen afterwards. */
export async function showPointsOrder({ till, window, picture, fileFor }: LoyaltyTour): Promise<void> {
  const orders = ordersScreen(window)
  const points = pointsWindow(window)
  const search = orderSearchScreen(window)
  const mariana = samples.customers.withCredit

  await openFromMenu(window, 'Orçamentos/Vendas')
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
  await notice(window, 'aguardando no caixa').click()
  await window.keyboard.press('Escape')

  await openFromMenu(window, 'Recebimento de Pedidos')
  await receivingScreen(window).waiting.first().click()
  await receivingScreen(window).receive.click()
  await points.receiving.waitFor()
  await picture('acumular-jsm')
  await points.receiving.click()
  await scoreFor(window, mariana.taxId)
  await notice(window, 'CPF informado').click()
  await takeCash(window)
  await finishSale(window)
  await saveReceiptImage(till, fileFor('cupom'))

  await openFromMenu(window, 'Consulta de Pedidos')
  await search.text.fill(mariana.name)
  await search.found.first().waitFor()
  await search.text.press('Enter')
  await pointsTab(window).tab.click()
  await pointsTab(window).creditings.filter({ hasText: 'Creditado' }).first().waitFor()
  await picture('programas-de-pontos')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
}
