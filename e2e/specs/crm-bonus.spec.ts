import { samples } from '../../scripts/demo-shop/samples'
import { demoCredentials } from '../../src-main/operator-simulators/seed/demo-credentials'
import type { Simulators } from '../../src-main/operator-simulators/start-simulators'
import { expect, test } from '../fixtures/loyalty'
import { approvalWindow } from '../screens/approval'
import { customerWindow, identify } from '../screens/customer'
import { notice } from '../screens/dialog'
import { answerPin, benefitWindow, campaignsWindow, cashbackWindow, loyaltyOnSale } from '../screens/loyalty'
import { finishSale, paymentScreen, takeCash } from '../screens/payment'
import { saleScreen } from '../screens/sale'
import { signIn } from '../screens/sign-in'
import { seriousFindings } from '../support/axe'
import { latestSale } from '../support/finished-sale'
import { people } from '../support/people'
import { otherThan, pinOn } from '../support/sms'
import { startSelling } from '../support/start-selling'
import { askDatabase, type Till } from '../support/till'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit
const joao = samples.customers.withoutMobile
/** Rafaela Barros Duarte, as the simulated operator knows her: R$ 40,00. */
const cannotSaveUp = { taxId: '16965233974', mobile: '12972173390' }

/** R$ 209,80 for a customer, on the way to payment: the window of the programme is open. */
async function toPayment(till: Till, taxId: string): Promise<void> {
  const sale = saleScreen(till.window)
  await startSelling(till)
  await sale.type(samples.plain.barcode)
  await sale.type(samples.second.barcode)
  await expect(sale.lines).toHaveCount(2)
  await identify(till.window, taxId)
  await till.window.keyboard.press('F8')
  await expect(cashbackWindow(till.window).box).toBeVisible()
}

/** As above, with the PIN answered: the balance is shown. */
async function toBalance(till: Till, simulators: Simulators): Promise<void> {
  await toPayment(till, mariana.taxId)
  await answerPin(till.window, await pinOn(simulators, mariana.mobile))
  await expect(cashbackWindow(till.window).box).toContainText('R$ 80,00')
}

test('PIN, balance, part of it used, a campaign chosen: the operator and the receipt agree', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toPayment(till, mariana.taxId)
  expect(await seriousFindings(window)).toEqual([])
  await expect(cashback.pin).toBeFocused()
  await expect(cashback.resend).toBeDisabled()
  await answerPin(window, await pinOn(simulators, mariana.mobile))

  await expect(cashback.box).toContainText('Saldo disponível')
  await expect(cashback.useBalance).toBeFocused()
  expect(await seriousFindings(window)).toEqual([])
  await cashback.useBalance.press('Space')
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
  await expect(campaigns.campaigns.first()).toBeChecked()
  expect(await seriousFindings(window)).toEqual([])
  await campaigns.campaigns.first().press('ArrowDown')
  await expect(campaigns.campaigns.nth(1)).toBeChecked()
  await campaigns.campaigns.nth(1).press('Enter')
  await expect(notice(window, /Bônus de .* para a próxima compra/)).toBeVisible()
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
  await toPayment(till, joao.taxId)
  await expect(cashback.mobile).toBeFocused()
  await cashback.mobile.fill('123')
  await cashback.mobile.press('Enter')
  await expect(cashback.problem.filter({ hasText: 'Celular inválido' })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await cashback.mobile.fill('(11) 91234-5678')
  await cashback.mobile.press('Enter')
  await answerPin(window, await pinOn(simulators, '11912345678'))
  await expect(cashback.box).toContainText('Ainda não há saldo para usar')
  await cashback.goOn.press('Enter')
  await expect(paymentScreen(window).remaining).toHaveText(/209,80/)
  expect(
    askDatabase<{ mobile: string }>(dataFolder, 'SELECT mobile FROM customer WHERE tax_id = ?', joao.taxId),
  ).toEqual([{ mobile: '11912345678' }])
})

test('closing asks; Não returns, Sim goes on without the cashback', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toPayment(till, mariana.taxId)
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

  const customer = customerWindow(window)
  await window.keyboard.press('F2')
  await customer.field.fill(mariana.taxId)
  await expect(customer.found).toHaveCount(1)
  await customer.field.press('Enter')
  await answerPin(window, await pinOn(simulators, mariana.mobile))
  await cashback.useBalance.press('Space')
  await cashback.done.click()
  await expect(cashback.box).toBeHidden()
  // Half of the sale at most.
  await expect(paymentScreen(window).remaining).toHaveText(/79,95/)

  await loyaltyOnSale(window).onPayment.click()
  await cashback.amount.fill('10,00')
  await cashback.done.click()
  await expect(paymentScreen(window).remaining).toHaveText(/149,90/)
})

test('a balance that may not be saved up is used by itself', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toPayment(till, cannotSaveUp.taxId)
  await answerPin(window, await pinOn(simulators, cannotSaveUp.mobile))
  await expect(cashback.box).toContainText(/não pode ser acumulado: R\$\s40,00/)
  await expect(cashback.useBalance).toBeHidden()
  await cashback.goOn.press('Enter')
  await expect(paymentScreen(window).remaining).toHaveText(/169,80/)
})

test('a wrong PIN counts down, a blocked one needs a new PIN', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toPayment(till, mariana.taxId)
  const wrong = otherThan(await pinOn(simulators, mariana.mobile))
  await answerPin(window, wrong)
  await expect(cashback.problem.filter({ hasText: 'PIN incorreto. Restam 2 tentativas.' })).toBeVisible()
  await expect(cashback.pin).toHaveValue('')
  await answerPin(window, wrong)
  await expect(cashback.problem.filter({ hasText: 'PIN incorreto. Resta 1 tentativa.' })).toBeVisible()
  await answerPin(window, wrong)
  await expect(cashback.problem.filter({ hasText: 'PIN bloqueado' })).toBeVisible()
  await expect(cashback.pin).toBeDisabled()
  await cashback.newPin.click()
  await expect(cashback.problem.filter({ hasText: /Peça outro em \d+ segundos/ })).toBeVisible()
})

test('PIN Master needs a supervisor, and is in the audit', async ({ till, simulators, dataFolder }) => {
  const { window } = till
  await toPayment(till, mariana.taxId)
  await pinOn(simulators, mariana.mobile)
  await answerPin(window, demoCredentials.crmBonus.stores[0].pinMaster)
  await approvalWindow(window).give(people.supervisor)
  await expect(cashbackWindow(window).box).toContainText('R$ 80,00')
  expect(
    askDatabase(dataFolder, "SELECT action FROM audit_entry WHERE action = 'loyalty.master-pin'"),
  ).toHaveLength(1)
})

test('another product drops what was approved, and the balance is asked for again without a PIN', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toBalance(till, simulators)
  await cashback.useBalance.press('Space')
  await cashback.goOn.click()
  await expect(paymentScreen(window).remaining).toHaveText(/129,80/)
  await paymentScreen(window).back.click()
  const sale = saleScreen(window)
  await sale.type(samples.plain.barcode)
  await expect(sale.lines).toHaveCount(3)
  await expect(loyaltyOnSale(window).card).toContainText('A venda mudou')
  await expect(sale.total).toHaveText(/259,70/)
  await window.keyboard.press('F8')
  await expect(cashback.useBalance).toBeVisible()
  await cashback.useBalance.press('Space')
  await cashback.goOn.click()
  await expect(paymentScreen(window).remaining).toHaveText(/179,70/)
})

test('the operator is away: the sale goes on without the cashback', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await simulators.faults.switchOn({ operator: 'crm-bonus', fault: { kind: 'refused' } })
  await toPayment(till, mariana.taxId)
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
  await toPayment(till, mariana.taxId)
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
  await cashback.useBalance.press('Space')
  await cashback.goOn.click()
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

test('a campaign left for later can be opened again, and is asked for at the next start; none is an alert', async ({
  till,
  start,
  simulators,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toBalance(till, simulators)
  await cashback.goOn.click()
  await takeCash(window)
  await paymentScreen(window).finish.press('Enter')
  const campaigns = campaignsWindow(window)
  await expect(campaigns.campaigns.first()).toBeChecked()
  await window.keyboard.press('Escape')
  await expect(campaigns.box).toBeHidden()
  await expect(campaigns.chip).toHaveAttribute('title', /espera a escolha da campanha.*segue sozinha em/)
  await campaigns.chip.click()
  await expect(campaigns.campaigns.first()).toBeChecked()
  await expect(campaigns.box).toContainText('segue sozinha em 10 minutos')
  expect(await seriousFindings(window)).toEqual([])
  await campaigns.later.click()
  await expect(campaigns.box).toBeHidden()
  await till.app.close()

  const again = await start()
  await signIn(again.window, people.cashier)
  await expect(campaignsWindow(again.window).campaigns.first()).toBeChecked()
  await campaignsWindow(again.window).finish.click()
  await expect(campaignsWindow(again.window).box).toBeHidden()

  await saleScreen(again.window).type(samples.plain.barcode)
  await identify(again.window, samples.customers.company.taxId)
  await again.window.keyboard.press('F8')
  await answerPin(again.window, await pinOn(simulators, '13965432109'))
  await cashbackWindow(again.window).goOn.click()
  await takeCash(again.window)
  await paymentScreen(again.window).finish.press('Enter')
  await expect(campaignsWindow(again.window).box).toContainText('Nenhuma campanha disponível')
  await campaignsWindow(again.window).finish.press('Enter')
  await expect(saleScreen(again.window).code).toBeFocused()
})
