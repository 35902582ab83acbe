import { samples } from '../../scripts/demo-shop/samples'
import { identify } from '../screens/customer'
import { loyaltyOnSale, openCashbackDiscount } from '../screens/loyalty'
import { openTill } from '../screens/open-till'
import { finishSale, takeCash } from '../screens/payment'
import { saleScreen } from '../screens/sale'
import { signIn } from '../screens/sign-in'
import { people } from '../support/people'
import { scan } from '../support/scan'
import { saveReceiptImage } from './receipt-image'
import { startLoyaltyTour } from './tour'

const tour = await startLoyaltyTour({ cashback: 'dito', points: false })
const { till, window, picture, fileFor } = tour
const loyalty = loyaltyOnSale(window)

await signIn(window, people.cashier)
await openTill(window, '100,00')
await identify(window, samples.customers.withCredit.taxId)
await scan(till, samples.plain.barcode, samples.second.barcode)
await saleScreen(window).lines.nth(1).waitFor()
await loyalty.card.getByText(/Usa R\$/).waitFor()
await picture('cashback-na-venda')
await loyalty.transactions.click()
await picture('transacoes')
await window.keyboard.press('Escape')
await openCashbackDiscount(window)
await picture('limpar-cashback')
await window.keyboard.press('Escape')
await window.keyboard.press('F8')
await takeCash(window)
await finishSale(window)
await saveReceiptImage(till, fileFor('cupom'))
await tour.end()
