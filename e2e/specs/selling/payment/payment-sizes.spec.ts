import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { identify } from '../../../screens/customers/customer'
import { loyaltyOnSale } from '../../../screens/loyalty/loyalty'
import { paymentScreen, showPix, takeCard, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { awkward } from '../../../support/window/awkward'
import { largestText } from '../../../support/window/largest-text'
import { outOfSight } from '../../../support/window/out-of-sight'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'dito', points: true } })

/** Everything in sight and nothing cut, in the smallest windows and a large one. */
async function fits(till: Till, what: string): Promise<void> {
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1366, 768],
    [1910, 1060],
  ] as const) {
    await resizeWindow(till, width, height)
    await expect.poll(() => outOfSight(till.window), `${what} at ${width}×${height}`).toEqual([])
    expect(await awkward(till.window), `${what} at ${width}×${height}`).toEqual([])
  }
}

test('with two programmes, every tender and a long name the payment fits its window', async ({ till }) => {
  test.setTimeout(150_000)
  const { window } = till
  const payment = paymentScreen(window)
  const sale = saleScreen(window)
  await startSelling(till)
  for (const { code } of [samples.plain, samples.second, samples.promotion, samples.underRule])
    await sale.type(code)
  await identify(window, samples.customers.withCredit.name)
  await expect(loyaltyOnSale(window).card).toBeVisible()
  await resizeWindow(till, 1280, 720)
  await expect(sale.payment).toBeInViewport({ ratio: 1 })

  await window.keyboard.press('F8')
  await expect(payment.items).toHaveCount(4)
  await fits(till, 'proposed')
  for (const name of ['Dinheiro', 'Crédito', 'Débito', 'Pix', 'Crediário', 'Vale-troca'] as const) {
    await payment.tender(name).click()
    await expect(payment.tender(name)).toHaveAttribute('aria-pressed', 'true')
    if (name === 'Crédito') await window.keyboard.press('Enter')
    await fits(till, name)
    await window.keyboard.press('Escape')
  }

  await takeCash(window, '50,00')
  const card = { amount: '100,00', installments: 3, brand: 'American Express', nsu: '123456789012' }
  await takeCard(window, 'Crédito', card)
  await showPix(window, '30,00')
  await window.keyboard.press('F8')
  await fits(till, 'Pix waiting')
  await payment.confirmPix.click()
  await takeCash(window)
  await expect(payment.finish).toBeFocused()
  await fits(till, 'paid')
  expect(await largestText(window)).toBe((await payment.settled.innerText()).replace(/\s/g, ' '))
})
