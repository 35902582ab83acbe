import type { Simulators } from '#main/simulators/operators/start-simulators'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { identify } from '../../../screens/customers/customer'
import { answerPin, campaignsWindow, cashbackWindow } from '../../../screens/loyalty/loyalty'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { finishedSale, recentSales } from '../../../screens/selling/recent-sales'
import { openReturn, returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { pinOn } from '../../../support/loyalty/sms'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit

/** A sale of R$ 209,80 that used R$ 80,00 and has its campaign: all of it is told to the operator. */
async function sellWithCashback(till: Till, simulators: Simulators): Promise<void> {
  const { window } = till
  await startSelling(till, people.manager)
  await saleScreen(window).type(samples.plain.barcode)
  await saleScreen(window).type(samples.second.barcode)
  await expect(saleScreen(window).lines).toHaveCount(2)
  await identify(window, mariana.taxId)
  await window.keyboard.press('F8')
  await answerPin(window, await pinOn(simulators, mariana.mobile))
  await cashbackWindow(window).use.click()
  await takeCash(window)
  await paymentScreen(window).finish.press('Enter')
  await expect(campaignsWindow(window).chosen).toBeVisible()
  await campaignsWindow(window).finish.click()
  await expect.poll(() => kindsOf(simulators)).toEqual(['opening', 'spent', 'earned'])
}

function kindsOf(simulators: Simulators): string[] {
  return simulators
    .ledger('crm-bonus')
    .filter(({ member }) => member === mariana.mobile)
    .map(({ kind }) => kind)
}

async function voidLatest(till: Till, number: number): Promise<void> {
  const { window } = till
  const printed = String(number).padStart(6, '0')
  await openFromMenu(window, 'Últimas vendas')
  await recentSales(window).found.filter({ hasText: printed }).click()
  await finishedSale(window, printed).cancel.click()
  const box = dialog(window, 'Cancelar venda finalizada')
  await box.getByRole('button', { name: 'Cliente desistiu' }).click()
  await box.getByRole('button', { name: /^Cancelar a venda/ }).click()
  await expect(approvalWindow(window).box).toBeHidden()
}

test('cancelling the sale cancels its CRM&Bônus', async ({ till, simulators, dataFolder }) => {
  const { window } = till
  await sellWithCashback(till, simulators)
  const { number } = latestSale(dataFolder)
  await voidLatest(till, number)
  const done = dialog(window, `Venda ${String(number).padStart(6, '0')} cancelada`)
  await expect(done.getByText('CRM&Bônus cancelado', { exact: true })).toBeVisible()
  expect(await seriousFindings(window)).toEqual([])
  await expect.poll(() => simulators.balance('crm-bonus', mariana.mobile)).toBe(8000)
})

test('a cancellation that fails says so, is tried again by itself and can be followed', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(120_000)
  const { window } = till
  await sellWithCashback(till, simulators)
  const { number } = latestSale(dataFolder)
  const off = await simulators.faults.switchOn({ operator: 'crm-bonus', fault: { kind: 'refused' } })
  await voidLatest(till, number)
  const done = dialog(window, `Venda ${String(number).padStart(6, '0')} cancelada`)
  await expect(done.getByText('CRM&Bônus não cancelado', { exact: true })).toBeVisible()
  await expect(done).toContainText('repetido sozinho')
  await simulators.faults.switchOff(off)
  await expect(done.getByText('CRM&Bônus cancelado', { exact: true })).toBeVisible({ timeout: 90_000 })
})

test('a return cancels the bonus, and says that the customer gets no SMS', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  await sellWithCashback(till, simulators)
  const returns = returnsScreen(window)
  await openReturn(window, latestSale(dataFolder).number)
  await returns.oneMore.first().click()
  await returns.reason('Não gostou').click()
  await returns.giveBack.click()
  await returns.confirm.waitFor()
  await window.keyboard.press('Enter')
  await expect(returns.done.getByText('CRM&Bônus cancelado', { exact: true })).toBeVisible({
    timeout: 15_000,
  })
  await expect(returns.done).toContainText('O cliente não é avisado por SMS')
  expect(await seriousFindings(window)).toEqual([])
})

test('Devolver e trocar says what becomes of the bonus, which is cancelled', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const returns = returnsScreen(window)
  await resizeWindow(till, 1024, 768)
  await sellWithCashback(till, simulators)
  await openReturn(window, latestSale(dataFolder).number)
  await returns.whole.first().click()
  await returns.reason('Tamanho').click()
  await returns.exchange.click()
  await dialog(window, 'Devolver e trocar').getByRole('button', { name: 'Confirmar' }).click()
  const said = notice(window, /Vale-troca de .* emitido/)
  await expect(said).toContainText('CRM&Bônus')
  await expect(said).not.toContainText('não cancelado')
  await window.screenshot({ path: 'test-results/exchange-notice.png' })
  await expect(window.getByRole('region', { name: 'Vale-troca da troca' })).toBeVisible()
  await expect.poll(() => simulators.balance('crm-bonus', mariana.mobile)).toBe(8000)
})
