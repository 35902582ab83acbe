import { samples } from '#scripts/demo-shop/samples'
import { openFromMenu } from '../screens/platform/till-menu'
import { finishSale, payInCash, paymentScreen, showPix, takeCard, takeCash } from '../screens/selling/payment'
import { returnsScreen } from '../screens/selling/returns'
import { saleScreen } from '../screens/selling/sale'
import { openTill } from '../screens/store/open-till'
import { signIn } from '../screens/store/sign-in'
import { people } from '../support/app/people'
import { scan } from '../support/scanners/scan'
import { saveReceiptImage } from './receipt-image'
import { startTour } from './tour'

const { till, window, picture, fileFor, end } = await startTour()
const returns = returnsScreen(window)
const payment = paymentScreen(window)
const sale = saleScreen(window)

await signIn(window, people.manager)
await openTill(window, '100,00')
await scan(till, samples.promotion.barcode, samples.plain.barcode, samples.underRule.barcode)
await sale.lines.nth(2).waitFor()
await payInCash(window)

await openFromMenu(window, 'Trocas e Devoluções')
await returns.found.first().waitFor()
await picture('achar-a-venda')
await returns.found.first().click()
await returns.oneMore.first().click()
await returns.reason('Tamanho').click()
await picture('escolher-os-itens')
await returns.giveBack.click()
await returns.confirm.waitFor()
await picture('confirmar')
await window.keyboard.press('Enter')
await returns.done.waitFor()
await picture('devolucao-concluida')
await saveReceiptImage(till, fileFor('vale-troca'))
await returns.backToTill.click()

await openFromMenu(window, 'Trocas e Devoluções')
await returns.found.first().click()
await returns.whole.first().click()
await returns.reason('Não gostou').click()
await returns.exchange.click()
await window.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click()
await window.getByRole('region', { name: 'Vale-troca da troca' }).waitFor()
await scan(till, samples.second.barcode, samples.plain.barcode)
await sale.lines.nth(1).waitFor()
await picture('troca')
await window.keyboard.press('F8')
await payment.form('Vale-troca').getByLabel('Valor a usar').press('Enter')
await takeCard(window, 'Crédito', { amount: '40,00', installments: 2, brand: 'Visa', nsu: '123456' })
await takeCard(window, 'Débito', { amount: '30,00', brand: 'Elo', nsu: '654321' })
await showPix(window, '20,00')
await payment.confirmPix.click()
await payment.confirmPix.waitFor({ state: 'hidden' })
await picture('pagamento-da-troca')
await takeCash(window)
await picture('pagamento-completo')
await finishSale(window)

await openFromMenu(window, 'Trocas e Devoluções')
await returns.withoutReceipt.click()
await scan(till, samples.second.barcode)
await window
  .getByRole('region', { name: 'Produtos devolvidos' })
  .getByText(samples.second.description)
  .waitFor()
await picture('sem-cupom')
await window.keyboard.press('Escape')
await window.getByRole('button', { name: 'Cancelar vale-troca' }).click()
await picture('cancelar-vale-troca')
await end()
