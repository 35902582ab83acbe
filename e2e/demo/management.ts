import { samples } from '#scripts/demo-shop/samples'
import { managementScreen } from '../screens/platform/management'
import { openBySearch, searchWindow } from '../screens/platform/search'
import { dayBoard } from '../screens/reporting/day-board'
import { paymentScreen, takeCash } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { copiesScreen } from '../screens/store/copies'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { scan } from '../support/scanners/scan'
import { startTour } from './tour'

const { till, window, picture, end } = await startTour()
const management = managementScreen(window)
const search = searchWindow(window)

await signIn(window, people.manager)
await openTill(window, '100,00')
for (const [product, cash] of [
  [samples.plain, '50,00'],
  [samples.promotion, '200,00'],
] as const) {
  await scan(till, product.barcode)
  await saleScreen(window).lines.first().waitFor()
  await window.keyboard.press('F8')
  await takeCash(window, cash)
  await paymentScreen(window).finish.press('Enter')
  await saleScreen(window).lines.first().waitFor({ state: 'detached' })
}
await openBySearch(window, 'Fechamentos de caixa')
await management.favourite.click()
await openBySearch(window, 'Auditoria')
await management.favourite.click()
await management.item('Início').click()
await management.favourites.nth(1).waitFor()
await dayBoard(window).today.figure('Vendas').filter({ hasText: '2' }).waitFor()
await picture('inicio')
await management.item('Loja e equipe').click()
await management.tile('Filiais').waitFor()
await picture('area')
await window.keyboard.press('Control+k')
await search.field.fill('vale')
await search.entries.first().waitFor()
await picture('procurar')
await search.entry('Validade do vale-troca').click()
await window.getByRole('region', { name: 'Validade do vale-troca' }).waitFor()
await picture('parametro')
await openBySearch(window, 'Cópias de segurança')
await copiesScreen(window).rows.first().waitFor()
await picture('copias')
await end()
