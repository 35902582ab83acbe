import { expect } from 'playwright/test'
import { paymentScreen } from '../../screens/selling/payment'
import { saleScreen } from '../../screens/selling/sale'
import type { Till } from '../app/till'

/** A new sale of these codes, one line each, taken to payment. */
export async function ringUp({ window }: Till, ...codes: string[]): Promise<void> {
  for (const code of codes) await saleScreen(window).type(code)
  await expect(saleScreen(window).lines).toHaveCount(codes.length)
  await window.keyboard.press('F8')
  await expect(paymentScreen(window).tenders).toBeVisible()
}
