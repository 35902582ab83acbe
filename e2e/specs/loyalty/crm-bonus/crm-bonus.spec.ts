import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { answerPin, campaignsWindow, cashbackWindow, loyaltyOnSale } from '../../../screens/loyalty/loyalty'
import { notice } from '../../../screens/platform/dialog'
import { finishSale, paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { askDatabase } from '../../../support/app/till'
import { toBalance, toCashback } from '../../../support/loyalty/crm-bonus-sale'
import { pinOn } from '../../../support/loyalty/sms'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit
const joao = samples.customers.withoutMobile
/** Rafaela Barros Duarte, as the simulated operator knows her: R$ 40,00. */
const cannotSaveUp = { taxId: '16965233974', mobile: '12972173390' }

test('PIN, balance, part of it used, a campaign chosen: the operator and the receipt agree', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toCashback(till)
  expect(await seriousFindings(window)).toEqual([])
  await expect(cashback.pin).toBeFocused()
  await expect(cashback.resend).toBeDisabled()
  await answerPin(window, await pinOn(simulators, mariana.mobile))

  await expect(cashback.box).toContainText('Saldo disponível')
  await expect(cashback.useBalance).toBeFocused()
  await expect(cashback.useBalance).toBeChecked()
  await expect(cashback.keep).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await cashback.amount.fill('3,00')
  await cashback.amount.press('Enter')
  await expect(cashback.problem.filter({ hasText: /entre R\$\s5,00 e R\$\s80,00/ })).toBeVisible()
  await cashback.amount.fill('30,00')
  await cashback.amount.press('Enter')

  await expect(paymentScreen(window).remaining).toHaveText(/179,80/)
  await expect(loyaltyOnSale(window).onPayment).toContainText('30,00')
  await takeCash(window, '200,00')
  await paymentScreen(window).finish.press('Enter')

  const campaigns = campaignsWindow(window)
  await expect(campaigns.box).toBeVisible()
  await expect(window.getByRole('region', { name: 'Última venda' })).toContainText('20,20')
  await expect(campaigns.chosen).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  // The one that gives her most comes chosen; the arrows choose another.
  await expect(campaigns.chosen).toBeFocused()
  const best = await campaigns.chosen.inputValue()
  await campaigns.chosen.press('ArrowDown')
  await expect(campaigns.chosen).not.toHaveValue(best)
  await campaigns.chosen.press('Enter')
  await expect(notice(window, /^O CRM&Bônus confirmou R\$\s[\d,]+ de bônus para o cliente/)).toBeVisible()
  await expect(saleScreen(window).code).toBeFocused()

  expect(latestSale(dataFolder).total).toBe(17_980)
  await expect
    .poll(() => simulators.ledger('crm-bonus').filter(({ member }) => member === mariana.mobile))
    .toMatchObject([{ kind: 'opening' }, { kind: 'spent', amount: -3000 }, { kind: 'earned' }])
})

test('a customer without mobile is asked for it; it is saved and gets the PIN', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toCashback(till, joao.taxId)
  await expect(cashback.mobile).toBeFocused()
  await cashback.mobile.fill('123')
  await cashback.mobile.press('Enter')
  await expect(cashback.problem.filter({ hasText: 'Celular inválido' })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await cashback.mobile.fill('(11) 91234-5678')
  await cashback.mobile.press('Enter')
  await answerPin(window, await pinOn(simulators, '11912345678'))
  await expect(cashback.box).toContainText('Ainda não há saldo para usar')
  await cashback.done.press('Enter')
  await expect(paymentScreen(window).remaining).toHaveText(/209,80/)
  expect(
    askDatabase<{ mobile: string }>(dataFolder, 'SELECT mobile FROM customer WHERE tax_id = ?', joao.taxId),
  ).toEqual([{ mobile: '11912345678' }])
})

test('closing asks; Não returns, Sim goes on without the cashback', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toCashback(till)
  await pinOn(simulators, mariana.mobile)
  await window.keyboard.press('Escape')
  await expect(cashback.leaving).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await cashback.leaving.getByRole('button', { name: 'Não' }).press('Enter')
  await expect(cashback.leaving).toBeHidden()
  await expect(cashback.box).toBeVisible()
  await window.keyboard.press('Escape')
  await cashback.leaving.getByRole('button', { name: 'Sim' }).click()
  await expect(paymentScreen(window).remaining).toHaveText(/209,80/)
  await expect(cashback.box).toBeHidden()

  await takeCash(window)
  await finishSale(window)
  await expect(campaignsWindow(window).box).toBeHidden()
  expect(simulators.ledger('crm-bonus').filter(({ kind }) => kind !== 'opening')).toEqual([])
})

test('from the PIN one goes back to the items, and the customer is asked again on the way', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toCashback(till)
  await expect(paymentScreen(window).remaining).toHaveText(/209,80/)
  await pinOn(simulators, mariana.mobile)
  await cashback.items.click()
  await expect(cashback.box).toBeHidden()
  await expect(saleScreen(window).code).toBeFocused()
  await saleScreen(window).type(samples.plain.barcode)
  await expect(saleScreen(window).lines).toHaveCount(3)
  await window.keyboard.press('F8')
  await answerPin(window, await pinOn(simulators, mariana.mobile))
  await expect(cashback.use).toBeVisible()
})

test('a balance that may not be saved up is used by itself', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toCashback(till, cannotSaveUp.taxId)
  await answerPin(window, await pinOn(simulators, cannotSaveUp.mobile))
  await expect(cashback.box).toContainText(/não pode ser acumulado: R\$\s40,00/)
  await expect(cashback.useBalance).toBeHidden()
  await cashback.done.press('Enter')
  await expect(paymentScreen(window).remaining).toHaveText(/169,80/)
})

test('another product drops what was approved, and the balance is asked for again without a PIN', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toBalance(till, simulators)
  await window.keyboard.press('Enter')
  await expect(paymentScreen(window).remaining).toHaveText(/129,80/)
  await paymentScreen(window).back.click()
  const sale = saleScreen(window)
  await sale.type(samples.plain.barcode)
  await expect(sale.lines).toHaveCount(3)
  await expect(loyaltyOnSale(window).card).toContainText('A venda mudou')
  await expect(sale.total).toHaveText(/259,70/)
  await window.keyboard.press('F8')
  await expect(cashback.useBalance).toBeVisible()
  await window.keyboard.press('F8')
  await expect(paymentScreen(window).remaining).toHaveText(/179,70/)
})
