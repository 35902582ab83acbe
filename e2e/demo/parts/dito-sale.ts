import { samples } from '#scripts/demo-shop/samples'
import { identify } from '../../screens/customers/customer'
import { loyaltyOnSale, openCashbackDiscount } from '../../screens/loyalty/loyalty'
import { finishSale, takeCash } from '../../screens/selling/payment'
import { saleScreen } from '../../screens/selling/sale'
import { scan } from '../../support/scanners/scan'
import { saveReceiptImage } from '../receipt-image'
import type { LoyaltyTour } from '../tour'

/** The cashback follows the items, is used by itself and could be kept for another purchase. */
export async function showDitoSale({ till, window, picture, fileFor }: LoyaltyTour): Promise<void> {
  const loyalty = loyaltyOnSale(window)

  await identify(window, samples.customers.withCredit.taxId)
  await scan(till, samples.plain.barcode, samples.second.barcode)
  await saleScreen(window).lines.nth(1).waitFor()
  await loyalty.card.getByText(/Usa R\$\s60,00/).waitFor()
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
}
