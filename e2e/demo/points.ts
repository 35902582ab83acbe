import { openTill } from '../screens/open-till'
import { signIn } from '../screens/sign-in'
import { openFromMenu } from '../screens/till-menu'
import { people } from '../support/people'
import { showPointsOrder } from './parts/points-order'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour({ cashback: 'none', points: true })

await signIn(tour.window, people.manager)
await openTill(tour.window, '100,00')
await showPointsOrder(tour)
await openFromMenu(tour.window, 'Pendências de fidelidade')
await tour.picture('pendencias')
await tour.end()
