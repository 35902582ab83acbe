import type { Simulators } from '#main/simulators/operators/start-simulators'
import { samples } from '#scripts/demo-shop/samples'
import { expect } from '../../fixtures/loyalty'
import { identify } from '../../screens/customers/customer'
import { answerPin, cashbackWindow } from '../../screens/loyalty/loyalty'
import { saleScreen } from '../../screens/selling/sale'
import { startSelling } from '../app/start-selling'
import type { Till } from '../app/till'
import { pinOn } from './sms'

const mariana = samples.customers.withCredit

/** R$ 209,80 for a customer, on the way to payment: the window of CRM&Bônus is open. */
export async function toCashback(
  till: Till,
  taxId: string = mariana.taxId,
  who?: Parameters<typeof startSelling>[1],
): Promise<void> {
  const sale = saleScreen(till.window)
  await startSelling(till, who)
  await sale.type(samples.plain.barcode)
  await sale.type(samples.second.barcode)
  await expect(sale.lines).toHaveCount(2)
  await identify(till.window, taxId)
  await till.window.keyboard.press('F8')
  await expect(cashbackWindow(till.window).box).toBeVisible()
}

/** As above for Mariana, with the PIN answered: her balance is shown. */
export async function toBalance(
  till: Till,
  simulators: Simulators,
  who?: Parameters<typeof startSelling>[1],
): Promise<void> {
  await toCashback(till, mariana.taxId, who)
  await answerPin(till.window, await pinOn(simulators, mariana.mobile))
  await expect(cashbackWindow(till.window).box).toContainText('R$ 80,00')
}
