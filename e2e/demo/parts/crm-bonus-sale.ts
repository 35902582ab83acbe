import { samples } from '#scripts/demo-shop/samples'
import { identify } from '../../screens/customers/customer'
import { answerPin, campaignsWindow, cashbackWindow } from '../../screens/loyalty/loyalty'
import { paymentScreen, takeCash } from '../../screens/selling/payment'
import { saleScreen } from '../../screens/selling/sale'
import { pinOn } from '../../support/loyalty/sms'
import { scan } from '../../support/scanners/scan'
import { saveReceiptImage } from '../receipt-image'
import type { LoyaltyTour } from '../tour'

/** A customer without mobile is asked for it; the next one answers the PIN, uses her balance and gets a campaign. */
export async function showCrmBonusSale(tour: LoyaltyTour): Promise<void> {
  const { till, window, picture, fileFor } = tour
  const cashback = cashbackWindow(window)
  const mariana = samples.customers.withCredit

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
  await cashback.useBalance.waitFor()
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
}
