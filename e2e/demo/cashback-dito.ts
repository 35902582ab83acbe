import { openTill } from '../screens/open-till'
import { signIn } from '../screens/sign-in'
import { people } from '../support/people'
import { showDitoSale } from './parts/dito-sale'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour({ cashback: 'dito', points: false })

await signIn(tour.window, people.cashier)
await openTill(tour.window, '100,00')
await showDitoSale(tour)
await tour.end()
