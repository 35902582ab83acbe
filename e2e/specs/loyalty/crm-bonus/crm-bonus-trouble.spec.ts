import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { benefitWindow, campaignsWindow, cashbackWindow } from '../../../screens/loyalty/loyalty'
import { notice } from '../../../screens/platform/dialog'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { toBalance, toCashback } from '../../../support/loyalty/crm-bonus-sale'
import { spendAtCrmBonus } from '../../../support/loyalty/other-till'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit

test('the operator is away: the sale goes on without the cashback', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await simulators.faults.switchOn({ operator: 'crm-bonus', fault: { kind: 'refused' } })
  await toCashback(till)
  await expect(cashback.problem.filter({ hasText: 'Sem conexão com o CRM&Bônus' })).toBeVisible()
  await cashback.without.click()
  await cashback.leaving.getByRole('button', { name: 'Sim' }).click()
  await expect(paymentScreen(window).remaining).toHaveText(/209,80/)
})

test('a wait says what for, and can be left', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await simulators.faults.switchOn({
    operator: 'crm-bonus',
    path: '/pin/enviar',
    fault: { kind: 'delay', ms: null },
  })
  await toCashback(till)
  await expect(cashback.box.getByText('Aguardando o CRM&Bônus enviar o PIN…')).toBeVisible()
  await cashback.box.getByRole('button', { name: 'Desistir' }).click()
  await expect(cashback.problem.filter({ hasText: 'Sem resposta até agora' })).toBeVisible()
  simulators.release()
})

test('no answer at finishing: without the benefit, at the full price', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(60_000)
  const { window } = till
  const cashback = cashbackWindow(window)
  await toBalance(till, simulators)
  await cashback.use.click()
  await expect(paymentScreen(window).remaining).toHaveText(/129,80/)
  await takeCash(window)
  await simulators.faults.switchOn({
    operator: 'crm-bonus',
    path: '/bonus/consultar',
    fault: { kind: 'lost-after' },
  })
  await paymentScreen(window).finish.press('Enter')
  const benefit = benefitWindow(window, 'CRM&Bônus')
  await expect(benefit.box).toContainText('O CRM&Bônus não respondeu', { timeout: 15_000 })
  expect(await seriousFindings(window)).toEqual([])
  await benefit.goOnWithout.click()
  await expect(paymentScreen(window).remaining).toHaveText(/80,00/)
  await takeCash(window)
  await paymentScreen(window).finish.press('Enter')
  await expect(saleScreen(window).lastSale).toBeVisible()
  expect(latestSale(dataFolder).total).toBe(20_980)
})

test('spent at another till meanwhile: the cashier is told and the customer pays what was not confirmed', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  const payment = paymentScreen(window)
  const benefit = benefitWindow(window, 'CRM&Bônus')
  await resizeWindow(till, 1024, 768)
  await toBalance(till, simulators)
  await cashback.use.click()
  await takeCash(window)
  await spendAtCrmBonus(simulators, mariana.mobile, '50.00')
  await payment.finish.press('Enter')
  await expect(benefit.box).toContainText(/o desconto é de R\$\s30,00 e o total passa a R\$\s179,80/)
  await window.screenshot({ path: 'test-results/crm-bonus-lowered.png' })
  await benefit.takeDifference.click()
  await expect(benefit.box).toBeHidden()
  // R$ 30,00 are left of the R$ 80,00: no more than that is given.
  await expect(payment.remaining).toHaveText(/50,00/)
  await window.screenshot({ path: 'test-results/crm-bonus-lowered-payment.png' })
  await takeCash(window)
  await payment.finish.press('Enter')
  await expect(campaignsWindow(window).chosen).toBeVisible()
  await campaignsWindow(window).finish.click()
  expect(latestSale(dataFolder).total).toBe(17_980)
  await expect
    .poll(() => simulators.ledger('crm-bonus').filter(({ kind }) => kind === 'spent'))
    .toMatchObject([{ amount: -5000 }, { amount: -3000 }])
})

test('a bonus is promised to nobody before the operator confirmed it', async ({ till, simulators }) => {
  const { window } = till
  const campaigns = campaignsWindow(window)
  await resizeWindow(till, 1024, 768)
  await toBalance(till, simulators)
  await cashbackWindow(window).keep.click()
  await takeCash(window)
  await paymentScreen(window).finish.press('Enter')
  await expect(campaigns.chosen).toBeVisible()
  await simulators.faults.switchOn({ operator: 'crm-bonus', fault: { kind: 'refused' } })
  await campaigns.finish.click()
  await expect(
    notice(window, 'Sem conexão com o CRM&Bônus. O bônus ainda não está confirmado.'),
  ).toBeVisible()
  await expect(notice(window, /confirmou/)).toBeHidden()
  await window.screenshot({ path: 'test-results/crm-bonus-not-confirmed.png' })
  expect(simulators.ledger('crm-bonus').filter(({ kind }) => kind === 'earned')).toEqual([])
})
