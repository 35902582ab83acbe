import { expect } from 'playwright/test'
import { paymentScreen } from '../e2e/screens/payment'
import type { Till } from '../e2e/support/till'
import { readClock, startClock } from './page-timer'
import { press } from './press'

const firstLine = '[role="listitem"]'
const paymentPlace = 'section[aria-label="Receber"]'
const scanField = 'input[aria-label="Código"]:focus'

/** Pays the sale on the screen in cash; milliseconds from F8 to the payment screen and from Enter to the next sale. */
export async function finishInCash(
  till: Till,
): Promise<{ readonly payment: number; readonly finish: number }> {
  const { tender, received, finish } = paymentScreen(till.window)
  await startClock(till.window, 'F8', { present: [paymentPlace] })
  await press(till, 'F8')
  const payment = await readClock(till.window)
  await tender('Dinheiro').click()
  await received.press('Enter')
  await expect(finish).toBeFocused()
  await startClock(till.window, 'Enter', { present: [scanField], absent: [firstLine, paymentPlace] })
  await press(till, 'Enter')
  return { payment, finish: await readClock(till.window) }
}
