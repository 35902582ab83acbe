import { expect } from 'playwright/test'
import { paymentScreen } from '#e2e/screens/selling/payment'
import type { Till } from '#e2e/support/app/till'
import { readClock, startClock } from './page-timer'
import { press } from './press'

const firstLine = '[role="listitem"]'
const paymentPlace = 'section[aria-label="Receber"]'
const scanField = 'input[aria-label="Código"]:focus'
const readyToFinish = 'button[aria-keyshortcuts="F8"]:not([disabled]):focus'

/** A hand's rest before another key: F8 right behind quicker ones is the separator of a scanner's GS1 code. */
const HAND_MS = 200

/** What a cashier waits for while taking money, in milliseconds. */
export interface PayingTimes {
  /** From F8 to the payment screen. */
  readonly payment: number
  /** From Enter on the amount to the tender on the bill, ready to finish. */
  readonly tender: number
  /** From Enter to the next sale. */
  readonly finish: number
}

/** Pays the sale on the screen in cash. */
export async function finishInCash(till: Till): Promise<PayingTimes> {
  const { tender: choice, received } = paymentScreen(till.window)
  await till.window.waitForTimeout(HAND_MS)
  await startClock(till.window, 'F8', { present: [paymentPlace] })
  await press(till, 'F8')
  const payment = await readClock(till.window)
  await choice('Dinheiro').click()
  await expect(received).toBeFocused()
  await startClock(till.window, 'Enter', { present: [readyToFinish] })
  await press(till, 'Enter')
  const tender = await readClock(till.window)
  await startClock(till.window, 'Enter', { present: [scanField], absent: [firstLine, paymentPlace] })
  await press(till, 'Enter')
  return { payment, tender, finish: await readClock(till.window) }
}
