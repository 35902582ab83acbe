import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { showCrmBonusSale } from './parts/crm-bonus-sale'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour({ cashback: 'crm-bonus', points: false })

await signIn(tour.window, people.cashier)
await openTill(tour.window, '100,00')
await showCrmBonusSale(tour)
await tour.end()
