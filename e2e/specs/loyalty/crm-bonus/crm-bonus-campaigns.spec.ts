import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { identify } from '../../../screens/customers/customer'
import { answerPin, campaignsWindow, cashbackWindow } from '../../../screens/loyalty/loyalty'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { killTill } from '../../../support/app/till'
import { toBalance } from '../../../support/loyalty/crm-bonus-sale'
import { pinOn } from '../../../support/loyalty/sms'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit

test('a campaign left for later can be opened again, and is asked for at the next start; none is an alert', async ({
  till,
  start,
  simulators,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toBalance(till, simulators)
  await cashback.keep.click()
  await takeCash(window)
  await paymentScreen(window).finish.press('Enter')
  const campaigns = campaignsWindow(window)
  await expect(campaigns.chosen).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(campaigns.box).toBeHidden()
  await expect(campaigns.chip).toHaveAttribute(
    'title',
    /espera a escolha da campanha.*Se ninguém escolher em/,
  )
  await campaigns.chip.click()
  await expect(campaigns.chosen).toBeVisible()
  await expect(campaigns.box).toContainText(
    'Se ninguém escolher em 10 minutos, a venda é enviada ao CRM&Bônus',
  )
  expect(await seriousFindings(window)).toEqual([])
  await campaigns.later.click()
  await expect(campaigns.box).toBeHidden()
  await till.app.close()

  const again = await start()
  await signIn(again.window, people.cashier)
  await expect(campaignsWindow(again.window).chosen).toBeVisible()
  await campaignsWindow(again.window).finish.click()
  await expect(campaignsWindow(again.window).box).toBeHidden()

  await saleScreen(again.window).type(samples.plain.barcode)
  await identify(again.window, samples.customers.company.taxId)
  await again.window.keyboard.press('F8')
  await answerPin(again.window, await pinOn(simulators, '13965432109'))
  await cashbackWindow(again.window).keep.click()
  await takeCash(again.window)
  await paymentScreen(again.window).finish.press('Enter')
  await expect(campaignsWindow(again.window).box).toContainText('Nenhuma campanha disponível')
  await campaignsWindow(again.window).finish.press('Enter')
  await expect(saleScreen(again.window).code).toBeFocused()
})

test('a till killed at the campaigns window: the document is whole, and the window is there again', async ({
  till,
  start,
  simulators,
  dataFolder,
}) => {
  await toBalance(till, simulators)
  await cashbackWindow(till.window).use.click()
  await takeCash(till.window)
  await paymentScreen(till.window).finish.press('Enter')
  await expect(campaignsWindow(till.window).chosen).toBeVisible()
  expect(simulators.balance('crm-bonus', mariana.mobile)).toBe(8_000)
  await killTill(till)
  expect(latestSale(dataFolder).total).toBe(12_980)

  const again = await start()
  const campaigns = campaignsWindow(again.window)
  await resizeWindow(again, 1024, 768)
  await signIn(again.window, people.cashier)
  await expect(campaigns.chosen).toBeVisible()
  await again.window.screenshot({ path: 'test-results/crm-bonus-campaigns-again.png' })
  await campaigns.campaigns.nth(1).check()
  await campaigns.finish.click()
  await expect(campaigns.box).toBeHidden()
  await expect
    .poll(() => simulators.ledger('crm-bonus').filter(({ member }) => member === mariana.mobile))
    .toMatchObject([{ kind: 'opening' }, { kind: 'spent', amount: -8000 }, { kind: 'earned' }])
})
