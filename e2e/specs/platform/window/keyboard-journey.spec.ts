import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { customerWindow } from '../../../screens/customers/customer'
import { answerPin, campaignsWindow, cashbackWindow } from '../../../screens/loyalty/loyalty'
import { dialog, notice } from '../../../screens/platform/dialog'
import { tillMenu } from '../../../screens/platform/till-menu'
import { discountWindow } from '../../../screens/selling/discount'
import { paymentScreen } from '../../../screens/selling/payment'
import { finishedSale, receiptWindow, recentSales } from '../../../screens/selling/recent-sales'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { printedPapers, type Till } from '../../../support/app/till'
import { pinOn } from '../../../support/loyalty/sms'
import { paperText } from '../../../support/printers/paper'
import { scan } from '../../../support/scanners/scan'
import { latestSale } from '../../../support/selling/finished-sale'
import { watchHands } from '../../../support/window/finger'
import { typing } from '../../../support/window/typing'

const mariana = samples.customers.withCredit

test('FEATURES A1 to A6 by keyboard alone, from the sign-in to a cancelled sale', async ({
  till,
  dataFolder,
}) => {
  test.setTimeout(120_000)
  const { window } = till
  const { press, enter, type, tabTo } = typing(window)
  const sale = saleScreen(window)
  const payment = paymentScreen(window)
  const hands = await watchHands(window)
  await beginByKeyboard(till)

  await test.step('A1: codes, a code nobody knows, words', async () => {
    await enter(`3*${samples.plain.code}`)
    await expect(sale.total).toHaveText('R$ 149,70')
    await enter('777')
    await expect(sale.lostCodes).toHaveCount(1)
    await press('Escape')
    await expect(sale.lostCodes).toHaveCount(0)
    await press('F3')
    await enter('conserto barra')
    await expect(sale.total).toHaveText('R$ 174,70')
  })

  await test.step('the lines are two Tab stops away; quantity by F4', async () => {
    await tabTo(sale.list, 2)
    await press('ArrowUp')
    await expect(sale.lines.first()).toHaveAttribute('aria-current', 'true')
    await expect(window.getByRole('status', { name: 'Andamento da venda' })).toHaveText(
      /^Item 1 de 2: Camiseta Básica Algodão, 3 UN, 149,70$/,
    )
    await press('F4')
    await enter('4')
    await expect(sale.total).toHaveText('R$ 224,60')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('A2, A3: the customer, a CPF on the receipt, who sold it', async () => {
    await press('F2')
    await expect(customerWindow(window).field).toBeFocused()
    await type('conceicao')
    await expect(customerWindow(window).found.first()).toContainText('Conceição')
    await press('Enter')
    await expect(sale.customer).toContainText('Conceição Araújo Lima')
    await press('F10')
    await expect(dialog(window, 'Cliente')).toBeVisible()
    await enter(mariana.taxId)
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await press('F5')
    await enter('heloisa')
    await expect(sale.salesperson).toContainText('Heloísa')
  })

  await test.step('A4: 2 % on the line is F6, 2, Enter; more needs the supervisor', async () => {
    await press('F6')
    await enter('2')
    await expect(sale.total).toHaveText('R$ 220,61')
    await expect(sale.lines.first()).toContainText('Desconto de 2 %')
    await press('F6')
    await expect(discountWindow(window).rate).toBeFocused()
    await enter('10')
    const approval = approvalWindow(window)
    await expect(approval.code).toBeFocused()
    await enter(people.supervisor.operatorCode)
    await expect(approval.pin).toBeFocused()
    await enter(people.supervisor.pin)
    await expect(sale.lines.first()).toContainText('Desconto de 10 %')
  })

  await test.step('A6: a line cancelled, the next one selected; set aside and brought back', async () => {
    await press('ArrowDown')
    await press('Delete')
    await expect(dialog(window, 'Cancelar item')).toBeVisible()
    await press('Enter')
    await expect(sale.lines.last()).toContainText('Cancelado')
    await expect(sale.lines.first()).toHaveAttribute('aria-current', 'true')
    await press('F7')
    await expect(dialog(window, 'Colocar em espera')).toBeVisible()
    await press('Enter')
    await expect(sale.total).toHaveText('R$ 0,00')
    await press('F7')
    await expect(dialog(window, 'Vendas em espera').getByRole('option')).toHaveCount(1)
    await press('Enter')
    await expect(sale.total).toHaveText('R$ 179,64')
  })

  await test.step('A5: part in cash, the rest by Pix', async () => {
    await press('F8')
    await expect(payment.remaining).toHaveText('R$ 179,64')
    await press('1')
    await expect(payment.received).toBeFocused()
    await enter('10000')
    await expect(payment.taken).toHaveCount(1)
    await press('4')
    await expect(window.getByLabel('Valor do Pix')).toBeFocused()
    await press('Enter')
    await expect(payment.confirmPix).toBeVisible()
    await tabTo(payment.confirmPix)
    await press('Enter')
    await expect(payment.finish).toBeFocused()
    await press('Enter')
    await expect(sale.total).toHaveText('R$ 0,00')
  })

  await test.step('A6, A8: the 2ª via is F11 and Enter; the finished sale is cancelled', async () => {
    const number = String(latestSale(dataFolder).number).padStart(6, '0')
    await press('F11')
    await expect(receiptWindow(window).printAgain).toBeFocused()
    await press('Enter')
    await expect.poll(() => paperText(printedPapers(dataFolder).at(-1) ?? '')).toContain('2ª VIA')
    await press('Escape')

    await press('F9')
    await expect(tillMenu(window).entry('Últimas vendas')).toBeVisible()
    await press('l')
    await expect(recentSales(window).found.first()).toContainText(number)
    await press('Enter')
    await tabTo(finishedSale(window, number).cancel)
    await press('Enter')
    const cancel = dialog(window, 'Cancelar venda finalizada')
    await tabTo(cancel.getByRole('button', { name: 'Erro de lançamento' }))
    await press('Enter')
    await press('Enter')
    const approval = approvalWindow(window)
    await expect(approval.code).toBeFocused()
    await enter(people.supervisor.operatorCode)
    await expect(approval.pin).toBeFocused()
    await enter(people.supervisor.pin)
    await expect(notice(window, `Venda ${number} cancelada.`)).toBeVisible()
  })
  expect(await hands()).toMatchObject({ taps: 0 })
})

test('the menu by words and arrows; the text larger and smaller, and kept', async ({ start }) => {
  const first = await start()
  const { window } = first
  const { press, type } = typing(window)
  const menu = tillMenu(window)
  const letters = () => window.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
  await beginByKeyboard(first)
  await press('F9')
  await expect(menu.entry('Sangria')).toBeVisible()
  await press('/')
  await type('espera')
  await expect(menu.entries).toHaveText([/Vendas em espera/])
  await press('Enter')
  await expect(dialog(window, 'Vendas em espera')).toBeVisible()
  await press('Escape')
  await press('F9')
  await expect(menu.entry('Sangria')).toBeVisible()
  await press('s')
  await expect(dialog(window, 'Sangria')).toBeVisible()
  await press('Escape')

  // A code read over the menu opens nothing, though its last digit is the key of Preferências.
  await press('F9')
  await expect(menu.entry('Preferências')).toBeVisible()
  await scan(first, samples.promotion.barcode)
  await expect(notice(window, 'Leitura ignorada: conclua esta janela primeiro.')).toBeVisible()
  await expect(menu.box).toBeVisible()
  await press('Escape')

  const usual = await letters()
  await press('Control+-')
  await expect.poll(letters).toBeCloseTo(usual * 0.9, 1)
  await press('Control+0')
  await expect.poll(letters).toBe(usual)
  await press('Control+=')
  await expect.poll(letters).toBeGreaterThan(usual)
  const large = await letters()
  await first.app.close()

  const { window: again } = await start()
  await expect(again.getByLabel('Código do operador')).toBeVisible()
  await expect
    .poll(() => again.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)))
    .toBe(large)
})

test.describe('a loyalty sale', () => {
  test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

  test('by keyboard alone: the customer, the PIN, the balance, the campaign', async ({
    till,
    simulators,
    dataFolder,
  }) => {
    const { window } = till
    const { press, enter, type } = typing(window)
    const sale = saleScreen(window)
    const payment = paymentScreen(window)
    const cashback = cashbackWindow(window)
    const hands = await watchHands(window)
    await beginByKeyboard(till)
    await enter(samples.plain.code)
    await enter(samples.second.code)
    await expect(sale.total).toHaveText('R$ 209,80')
    await press('F2')
    await type('mariana alves')
    await expect(customerWindow(window).found).toHaveCount(1)
    await press('Enter')
    await expect(sale.customer).toContainText(mariana.name)
    await press('F8')
    await expect(cashback.pin).toBeFocused()
    await answerPin(window, await pinOn(simulators, mariana.mobile))
    await expect(cashback.box).toContainText('R$ 80,00')
    await press('F8')
    await expect(payment.remaining).toHaveText(/129,80/)
    await press('1')
    await expect(payment.received).toBeFocused()
    await press('Enter')
    await expect(payment.finish).toBeFocused()
    await press('Enter')
    const campaigns = campaignsWindow(window)
    await expect(campaigns.chosen).toBeFocused()
    await press('Enter')
    await expect(campaigns.box).toBeHidden()
    expect(latestSale(dataFolder).total).toBe(12_980)
    expect(await hands()).toMatchObject({ taps: 0 })
  })
})

/** Sign-in and “Abertura de caixa”, typed. */
async function beginByKeyboard({ window }: Till): Promise<void> {
  const { enter } = typing(window)
  const { operatorCode, pin } = people.cashier
  await expect(window.getByLabel('Código do operador')).toBeFocused()
  await enter(operatorCode)
  await expect(window.getByLabel('PIN', { exact: true })).toBeFocused()
  await enter(pin)
  await expect(window.getByLabel('Fundo de troco')).toBeFocused()
  await enter('10000')
  await expect(saleScreen(window).code).toBeFocused()
}
