import { samples } from '#scripts/demo-shop/samples'
import { openBySearch } from '../screens/platform/search'
import { openFromMenu } from '../screens/platform/till-menu'
import { reportsScreen } from '../screens/reporting/reports'
import { consultWindow } from '../screens/rewards/consult'
import { cardNumber, cardsOnSale, sellGiftCard } from '../screens/rewards/gift-card'
import { finishSale, paymentScreen, takeCash } from '../screens/selling/payment'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { printedPapers } from '../support/app/till'
import { paperText } from '../support/printers/paper'
import { scan } from '../support/scanners/scan'
import { saveReceiptImage } from './receipt-image'
import { startTour } from './tour'

const { till, window, picture, fileFor, end } = await startTour()
const selling = sellGiftCard(window)
const payment = paymentScreen(window)
const sale = saleScreen(window)
const [whole] = samples.giftCards

await signIn(window, people.manager)
await openTill(window, '100,00')
await openFromMenu(window, 'Vender um cartão-presente')
await selling.worth.fill('150,00')
await picture('vender')
await selling.worth.press('Enter')
await cardsOnSale(window).first().waitFor()
await picture('na-venda')
await sale.code.focus()
await window.keyboard.press('F8')
await takeCash(window)
await finishSale(window)
while (
  !printedPapers(till.dataFolder)
    .map(paperText)
    .some((paper) => paper.includes('CARTÃO-PRESENTE'))
)
  await window.waitForTimeout(100)
await saveReceiptImage(till, fileFor('cartao-impresso'))

await scan(till, samples.plain.barcode)
await sale.lines.first().waitFor()
await scan(till, whole.code)
await cardNumber(window).waitFor()
await payment.form('Cartão-presente').getByText('Faltam').waitFor()
await picture('compra-menor')
await payment.back.click()
await scan(till, samples.second.barcode)
await sale.lines.nth(1).waitFor()
await scan(till, whole.code)
await payment.taken.first().waitFor()
await picture('usado')
await takeCash(window)
await finishSale(window)

await openFromMenu(window, 'Consultar valor')
const consult = consultWindow(window)
await consult.code.fill(samples.giftCards[1].code)
await consult.code.press('Enter')
await consult.balance.waitFor()
await picture('consultar')
await window.keyboard.press('Escape')
await openBySearch(window, 'Relatórios')
await reportsScreen(window).report('Cartões-presente em aberto').click()
await window.getByRole('table', { name: 'Cartões-presente em aberto' }).waitFor()
await picture('em-aberto')
await end()
