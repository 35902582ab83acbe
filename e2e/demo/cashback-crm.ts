import { samples } from '../../scripts/demo-shop/samples'
import { identify } from '../screens/customer'
import { answerPin, campaignsWindow, cashbackWindow } from '../screens/loyalty'
import { openTill } from '../screens/open-till'
import { paymentScreen, takeCash } from '../screens/payment'
import { saleScreen } from '../screens/sale'
import { signIn } from '../screens/sign-in'
import { people } from '../support/people'
import { scan } from '../support/scan'
import { pinOn } from '../support/sms'
import { saveReceiptImage } from './receipt-image'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour({ cashback: 'crm-bonus', points: false })
const { till, window, picture, fileFor } = tour
const cashback = cashbackWindow(window)
const mariana = samples.customers.withCredit

await signIn(window, people.cashier)
await openTill(window, '100,00')
await scan(till, samples.plain.barcode, samples.second.barcode)
await saleScreen(window).lines.nth(1).waitFor()
await identify(window, samples.customers.withoutMobile.taxId)
await window.keyboard.press('F8')
await cashback.mobile.waitFor()
await picture('informar-celular')
await cashback.without.click()
await cashback.leaving.getByRole('button', { name: 'Sim' }).click()
await window.keyboard.press('Escape')

await identify(window, mariana.taxId)
await window.keyboard.press('F8')
await cashback.pin.waitFor()
await picture('informar-pin')
await answerPin(window, await pinOn(tour.simulators, mariana.mobile))
await cashback.useBalance.press('Space')
await picture('utilizar-saldo')
await cashback.amount.press('Enter')
await paymentScreen(window).remaining.waitFor()
await picture('pagamento-com-cashback')
await takeCash(window)
await paymentScreen(window).finish.press('Enter')
await campaignsWindow(window).campaigns.first().waitFor()
await picture('campanhas')
await campaignsWindow(window).finish.click()
await campaignsWindow(window).box.waitFor({ state: 'hidden' })
await saveReceiptImage(till, fileFor('cupom'))
await tour.end()
