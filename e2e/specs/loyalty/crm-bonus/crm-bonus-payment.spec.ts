import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { customerWindow } from '../../../screens/customers/customer'
import { answerPin, campaignsWindow, cashbackWindow, loyaltyOnSale } from '../../../screens/loyalty/loyalty'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { toCashback } from '../../../support/loyalty/crm-bonus-sale'
import { pinOn } from '../../../support/loyalty/sms'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit

test('consumidor final is told, and a customer chosen while paying is asked there', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await startSelling(till)
  await saleScreen(window).type(samples.second.barcode)
  await expect(saleScreen(window).lines).toHaveCount(1)
  await window.keyboard.press('F8')
  await expect(cashback.box).toContainText('nenhum cashback será usado nem acumulado')
  expect(await seriousFindings(window)).toEqual([])
  await cashback.goOn.press('Enter')
  await expect(paymentScreen(window).tenders).toBeVisible()
  const { tender } = loyaltyOnSale(window)
  await expect(tender).toHaveAccessibleDescription('Identifique o cliente (F2)')
  await window.keyboard.press('Alt+g')
  await expect(window.getByRole('alert').filter({ hasText: 'Identifique o cliente (F2).' })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: 'test-results/crm-bonus-tender.png' })

  const customer = customerWindow(window)
  await window.keyboard.press('F2')
  await customer.field.fill(mariana.taxId)
  await expect(customer.found).toHaveCount(1)
  await customer.field.press('Enter')
  await answerPin(window, await pinOn(simulators, mariana.mobile))
  await cashback.use.click()
  await expect(cashback.box).toBeHidden()
  // Half of the sale at most.
  await expect(paymentScreen(window).remaining).toHaveText(/79,95/)

  await loyaltyOnSale(window).onPayment.click()
  await cashback.amount.fill('10,00')
  await cashback.use.click()
  await expect(paymentScreen(window).remaining).toHaveText(/149,90/)
})

test('a customer who left without it may change her mind among the payment methods', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  const { onPayment, tender } = loyaltyOnSale(window)
  await resizeWindow(till, 1024, 768)
  await toCashback(till)
  await pinOn(simulators, mariana.mobile)
  await cashback.without.click()
  await cashback.leaving.getByRole('button', { name: 'Sim' }).click()
  await expect(paymentScreen(window).remaining).toHaveText(/209,80/)
  await expect(onPayment).toContainText('não participa do CRM&Bônus')
  await window.screenshot({ path: 'test-results/crm-bonus-left.png' })

  await tender.click()
  await answerPin(window, await pinOn(simulators, mariana.mobile))
  await cashback.amount.fill('25,00')
  await window.screenshot({ path: 'test-results/crm-bonus-among-methods.png' })
  await cashback.use.click()
  await expect(paymentScreen(window).remaining).toHaveText(/184,80/)
  await expect(onPayment).toContainText('25,00')
  await takeCash(window)
  await paymentScreen(window).finish.press('Enter')
  await expect(campaignsWindow(window).chosen).toBeVisible()
  await campaignsWindow(window).finish.click()
  // What the operator booked of this sale, and not a balance that was above it from the start.
  await expect
    .poll(() => simulators.ledger('crm-bonus').filter(({ member }) => member === mariana.mobile))
    .toMatchObject([{ kind: 'opening' }, { kind: 'spent', amount: -2500 }, { kind: 'earned' }])
  expect(latestSale(dataFolder).total).toBe(18_480)
})
