import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { identify } from '../../../screens/customers/customer'
import { benefitWindow, loyaltyOnSale, openCashbackDiscount } from '../../../screens/loyalty/loyalty'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { finishSale, paymentScreen, takeCash } from '../../../screens/selling/payment'
import { finishedSale, recentSales } from '../../../screens/selling/recent-sales'
import { openReturn, returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { spendAtDito } from '../../../support/loyalty/other-till'
import { scan } from '../../../support/scanners/scan'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'dito', points: false } })

const mariana = samples.customers.withCredit

/** Mariana has R$ 60,00; half of R$ 49,90 may be paid with it. */
async function startWithCashback(till: Till, who?: Parameters<typeof startSelling>[1]): Promise<void> {
  await startSelling(till, who)
  await identify(till.window, mariana.taxId)
  await saleScreen(till.window).type(samples.plain.barcode)
  await expect(saleScreen(till.window).total).toHaveText(/24,95/)
}

test('the cashback follows the sale item by item, is used by itself and consumed on finishing', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const { card } = loyaltyOnSale(window)
  const sale = saleScreen(window)
  await startSelling(till)
  await sale.type(samples.plain.barcode)
  await expect(card).toContainText('Identifique o cliente pelo nome ou CPF')
  await identify(window, mariana.taxId)
  await expect(card).toContainText(/Usa R\$\s24,95 nesta venda/)
  await expect(card).toContainText(/Saldo R\$\s60,00/)
  await expect(card).toContainText('Deve gerar')
  expect(await seriousFindings(window)).toEqual([])
  await sale.type(samples.second.barcode)
  await expect(card).toContainText(/Usa R\$\s60,00 nesta venda/)
  await expect(sale.totals).toContainText('Dito Cashback')
  await expect(sale.line(samples.plain.description)).toContainText(/35,63.*-14,27/)
  await expect(sale.total).toHaveText(/149,80/)

  await window.keyboard.press('F8')
  await expect(paymentScreen(window).remaining).toHaveText(/149,80/)
  await takeCash(window)
  await finishSale(window)
  expect(latestSale(dataFolder).total).toBe(14_980)
  await expect(sale.lastSale.getByRole('status')).toHaveText(
    /^Dito Cashback: usado R\$\s60,00 · previsto R\$\s[\d,]+$/,
  )
  await window.screenshot({ path: 'test-results/dito-finished.png' })
  expect(await seriousFindings(window)).toEqual([])
  await expect
    .poll(() =>
      simulators.ledger('dito').filter(({ member, kind }) => member === mariana.taxId && kind === 'spent'),
    )
    .toMatchObject([{ amount: -6000 }])
})

test('scans never wait for the operator, and its latest answer is the one shown', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  await startWithCashback(till)
  await simulators.faults.switchOn({
    operator: 'dito',
    path: '/rewards/simulate',
    calls: 1,
    fault: { kind: 'delay', ms: 1500 },
  })
  await scan(till, samples.second.barcode, samples.plain.barcode, samples.ean8.barcode)
  await expect(sale.lines).toHaveCount(4, { timeout: 1200 })
  await expect(loyaltyOnSale(window).card).toHaveAttribute('aria-busy', 'true')
  await expect(loyaltyOnSale(window).card).toContainText(/Usa R\$\s60,00 nesta venda/)
  await expect(sale.total).toHaveText(/212,60/)
})

test('cleared in the discount window the full price returns; it can be applied again', async ({ till }) => {
  const { window } = till
  const sale = saleScreen(window)
  await startWithCashback(till)
  const first = await openCashbackDiscount(window)
  await expect(first.amount).toHaveValue('24,95')
  expect(await seriousFindings(window)).toEqual([])
  await first.clear.click()
  await expect(first.box).toBeHidden()
  await expect(sale.total).toHaveText(/49,90/)
  await expect(loyaltyOnSale(window).card).toContainText('Saldo guardado para outra compra')
  await expect(loyaltyOnSale(window).card).toContainText(/Saldo R\$\s60,00/)

  const second = await openCashbackDiscount(window)
  await second.amount.fill('10,00')
  await second.amount.press('Enter')
  await expect(sale.total).toHaveText(/39,90/)
  const third = await openCashbackDiscount(window)
  await third.amount.fill('0,00')
  await third.amount.press('Enter')
  await expect(sale.total).toHaveText(/49,90/)
  const fourth = await openCashbackDiscount(window)
  await fourth.apply.click()
  await expect(sale.total).toHaveText(/24,95/)
})

test('the operator is away: the sale says so and goes on; asked again, the cashback comes', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const loyalty = loyaltyOnSale(window)
  const off = await simulators.faults.switchOn({ operator: 'dito', fault: { kind: 'refused' } })
  await startSelling(till)
  await identify(window, mariana.taxId)
  await saleScreen(window).type(samples.plain.barcode)
  await expect(loyalty.card).toContainText('Sem conexão com o Dito Cashback')
  await expect(saleScreen(window).total).toHaveText(/49,90/)
  await simulators.faults.switchOff(off)
  // Whatever the till does next asks by itself, too: the button may be gone before it is reached.
  await expect(async () => {
    if (await loyalty.tryAgain.isVisible()) await loyalty.tryAgain.click({ timeout: 500 })
    await expect(saleScreen(window).total).toHaveText(/24,95/, { timeout: 500 })
  }).toPass()
})

test('an answer lost at finishing is asked again with the same id: nothing is spent twice', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(60_000)
  const { window } = till
  await startWithCashback(till)
  await window.keyboard.press('F8')
  await takeCash(window)
  const lost = await simulators.faults.switchOn({
    operator: 'dito',
    path: '/rewards/lock',
    fault: { kind: 'lost-after' },
  })
  await paymentScreen(window).finish.press('Enter')
  const benefit = benefitWindow(window, 'Dito Cashback')
  await expect(benefit.box).toContainText('O Dito Cashback não respondeu', { timeout: 15_000 })
  await simulators.faults.switchOff(lost)
  await benefit.again.click()
  await expect(saleScreen(window).lastSale).toBeVisible()
  expect(latestSale(dataFolder).total).toBe(2_495)
  await expect
    .poll(() =>
      simulators.ledger('dito').filter(({ member, kind }) => member === mariana.taxId && kind === 'spent'),
    )
    .toMatchObject([{ amount: -2495 }])
})

test('spent at another till meanwhile: the cashier is told, and only what is left is given', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  const payment = paymentScreen(window)
  const benefit = benefitWindow(window, 'Dito Cashback')
  await resizeWindow(till, 1024, 768)
  await startWithCashback(till)
  await window.keyboard.press('F8')
  await takeCash(window)
  await spendAtDito(simulators, mariana.taxId, '50.00')
  await payment.finish.press('Enter')
  await expect(benefit.box).toContainText(/o desconto é de R\$\s10,00 e o total passa a R\$\s39,90/)
  await window.screenshot({ path: 'test-results/dito-lowered.png' })
  await benefit.takeDifference.click()
  await expect(benefit.box).toBeHidden()
  await expect(payment.remaining).toHaveText(/14,95/)
  await takeCash(window)
  await finishSale(window)
  expect(latestSale(dataFolder).total).toBe(3_990)
  await expect.poll(() => simulators.balance('dito', mariana.taxId)).toBe(0)
})

test('cancelling the sale gives the cashback back', async ({ till, simulators, dataFolder }) => {
  const { window } = till
  await startWithCashback(till, people.manager)
  await window.keyboard.press('F8')
  await takeCash(window)
  await finishSale(window)
  await expect.poll(() => simulators.balance('dito', mariana.taxId)).toBe(3_505)
  const printed = String(latestSale(dataFolder).number).padStart(6, '0')
  await openFromMenu(window, 'Últimas vendas')
  await recentSales(window).found.filter({ hasText: printed }).click()
  await finishedSale(window, printed).cancel.click()
  const box = dialog(window, 'Cancelar venda finalizada')
  await box.getByRole('button', { name: 'Cliente desistiu' }).click()
  await box.getByRole('button', { name: /^Cancelar a venda/ }).click()
  await expect(
    dialog(window, `Venda ${printed} cancelada`).getByText('Dito Cashback cancelado', { exact: true }),
  ).toBeVisible({ timeout: 15_000 })
  await expect.poll(() => simulators.balance('dito', mariana.taxId)).toBe(6_000)
})

test('a return of one item keeps the cashback, the return of all gives it back', async ({
  till,
  simulators,
  dataFolder,
}) => {
  const { window } = till
  await startWithCashback(till, people.manager)
  await saleScreen(window).type(samples.second.barcode)
  await expect(saleScreen(window).total).toHaveText(/149,80/)
  await window.keyboard.press('F8')
  await takeCash(window)
  await finishSale(window)
  await expect.poll(() => simulators.balance('dito', mariana.taxId)).toBe(0)

  const returns = returnsScreen(window)
  for (const last of [false, true]) {
    await openReturn(window, latestSale(dataFolder).number)
    await returns.whole.first().click()
    await returns.reason('Não gostou').click()
    await returns.giveBack.click()
    await returns.confirm.waitFor()
    await window.keyboard.press('Enter')
    await expect(returns.amount).toBeVisible()
    const cancelled = returns.done.getByText('Dito Cashback cancelado', { exact: true })
    if (last) await expect(cancelled).toBeVisible({ timeout: 15_000 })
    else {
      await expect(returns.done.getByText('Dito Cashback mantido', { exact: true })).toBeVisible()
      await expect(cancelled).toBeHidden()
    }
    await returns.backToTill.click()
  }
  await expect.poll(() => simulators.balance('dito', mariana.taxId)).toBe(6_000)
})

test('kept or used by one key over the items, and by its row on the payment screen', async ({ till }) => {
  const { window } = till
  const sale = saleScreen(window)
  const loyalty = loyaltyOnSale(window)
  const payment = paymentScreen(window)
  await resizeWindow(till, 1024, 768)
  await startWithCashback(till)
  await expect(loyalty.keep).toBeVisible()
  await window.screenshot({ path: 'test-results/dito-card.png' })
  await window.keyboard.press('Alt+g')
  await expect(sale.total).toHaveText(/49,90/)
  await loyalty.use.click()
  await expect(sale.total).toHaveText(/24,95/)
  await window.keyboard.press('F6')
  await expect(dialog(window, 'Desconto').getByLabel('Dito Cashback a usar')).toHaveValue('24,95')
  await window.keyboard.press('Escape')

  await window.keyboard.press('F8')
  await expect(payment.remaining).toHaveText(/24,95/)
  await loyalty.onPayment.click()
  const box = dialog(window, 'Dito Cashback')
  await box.getByLabel('Dito Cashback a usar').fill('10,00')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: 'test-results/dito-on-payment.png' })
  await box.getByRole('button', { name: 'Confirmar' }).click()
  await expect(payment.remaining).toHaveText(/39,90/)
  await expect(loyalty.tender).toHaveAccessibleDescription(/^Usa R\$\s10,00$/)
  await window.screenshot({ path: 'test-results/dito-tender.png' })
  await window.keyboard.press('Alt+g')
  await box.getByRole('button', { name: 'Limpar cashback' }).click()
  await expect(payment.remaining).toHaveText(/49,90/)
})

test('an item cancelled gives back its part of the cashback', async ({ till, simulators, dataFolder }) => {
  const { window } = till
  const sale = saleScreen(window)
  await startWithCashback(till)
  await sale.type(samples.second.barcode)
  await expect(sale.total).toHaveText(/149,80/)
  await window.keyboard.press('Delete')
  await expect(dialog(window, 'Cancelar item')).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(sale.total).toHaveText(/24,95/)
  await expect(loyaltyOnSale(window).card).toContainText(/Usa R\$\s24,95 nesta venda/)
  await window.keyboard.press('F8')
  await takeCash(window)
  await finishSale(window)
  expect(latestSale(dataFolder).total).toBe(2_495)
  await expect.poll(() => simulators.balance('dito', mariana.taxId)).toBe(3_505)
})
