import { samples } from '#scripts/demo-shop/samples'
import { notice } from '../screens/dialog'
import { openTill } from '../screens/open-till'
import { finishSale, takeCash } from '../screens/payment'
import { pendingScreen } from '../screens/pending'
import { pointsWindow, scoreFor } from '../screens/points'
import { saleScreen } from '../screens/sale'
import { signIn } from '../screens/sign-in'
import { openFromMenu } from '../screens/till-menu'
import { people } from '../support/people'
import { showPointsOrder } from './parts/points-order'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour({ cashback: 'none', points: true })

await signIn(tour.window, people.manager)
await openTill(tour.window, '100,00')
await showPointsOrder(tour)
await tour.simulators.faults.switchOn({ operator: 'juntos-somos-mais', fault: { kind: 'refused' } })
await saleScreen(tour.window).type(samples.plain.code)
await tour.window.keyboard.press('F8')
await pointsWindow(tour.window).popUp.click()
await scoreFor(tour.window, samples.customers.withCredit.taxId)
await takeCash(tour.window)
await finishSale(tour.window)
await notice(tour.window, 'CPF informado').click()
await openFromMenu(tour.window, 'Pendências de fidelidade')
await pendingScreen(tour.window).rows.first().waitFor()
await tour.picture('pendencias')
await tour.end()
