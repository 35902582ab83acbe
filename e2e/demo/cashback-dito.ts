import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { showDitoSale } from './parts/dito-sale'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour({ cashback: 'dito', points: false })

await signIn(tour.window, people.cashier)
await openTill(tour.window, '100,00')
await showDitoSale(tour)
await tour.end()
