import { samples } from '#scripts/demo-shop/samples'
import { pendingScreen } from '../screens/loyalty/pending'
import { pointsWindow, scoreFor } from '../screens/loyalty/points'
import { notice } from '../screens/platform/dialog'
import { openFromMenu } from '../screens/platform/till-menu'
import { finishSale, takeCash } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
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
