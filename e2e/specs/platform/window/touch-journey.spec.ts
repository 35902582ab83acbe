import type { Locator, Page } from 'playwright/test'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { campaignsWindow, cashbackWindow } from '../../../screens/loyalty/loyalty'
import { dialog, notice } from '../../../screens/platform/dialog'
import { tillMenu } from '../../../screens/platform/till-menu'
import { discountWindow } from '../../../screens/selling/discount'
import { paymentScreen } from '../../../screens/selling/payment'
import { finishedSale, receiptWindow, recentSales } from '../../../screens/selling/recent-sales'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { askDatabase, printedPapers, type Till } from '../../../support/app/till'
import { pinOn } from '../../../support/loyalty/sms'
import { paperText } from '../../../support/printers/paper'
import { latestSale } from '../../../support/selling/finished-sale'
import { finger, watchHands } from '../../../support/window/finger'

const mariana = samples.customers.withCredit

test('FEATURES A1 to A6 by finger alone, from the sign-in to a cancelled sale', async ({
  till,
  dataFolder,
}) => {
  test.setTimeout(180_000)
  const { window } = till
  const hand = finger(window)
  const { tap, type, enter } = hand
  const sale = saleScreen(window)
  const payment = paymentScreen(window)
  const hands = await watchHands(window)
  const action = (name: string) =>
    window.getByRole('toolbar', { name: /^Item/ }).getByRole('button', { name })
  const key = (name: string) => sale.keyBar.getByRole('button', { name })
  await beginByFinger(till)

  await test.step('A1: a code with its quantity, a code nobody knows, words', async () => {
    await type(`3*${samples.plain.code}`)
    await enter()
    await expect(sale.total).toHaveText('R$ 149,70')
    await type('777')
    await enter()
    await expect(sale.lostCodes).toHaveCount(1)
    await tap(window.getByRole('button', { name: 'Dispensar o código 777' }))
    await expect(sale.lostCodes).toHaveCount(0)
    await hand.closeKeyboard()
    await expect(sale.code).toBeFocused()

    await tap(key('Produto'))
    const search = dialog(window, 'Procurar produto')
    await expect(search.getByRole('region', { name: 'Favoritos' }).getByRole('button').first()).toBeVisible()
    await type('conserto')
    await tap(search.getByRole('option', { name: /Conserto de Barra/ }))
    await expect(sale.total).toHaveText('R$ 174,70')
  })

  await test.step('the line under the finger: more, less, quantity, who sold it', async () => {
    const shirt = sale.line(samples.plain.description)
    await tap(shirt)
    await tap(action('Menos um'))
    await tap(action('Menos um'))
    await expect(shirt).toContainText('1 UN × 49,90')
    await expect(action('Menos um')).toBeDisabled()
    await tap(action('Mais um'))
    await expect(shirt).toContainText('2 UN × 49,90')
    await tap(action('Qtde.'))
    await type('4')
    await enter()
    await expect(sale.total).toHaveText('R$ 224,60')
    await tap(action('Vendedor'))
    await tap(dialog(window, 'Vendedor').getByRole('option', { name: /Gonçalo/ }))
    await expect(shirt).toContainText('Gonçalo')
    await tap(sale.salesperson)
    await tap(dialog(window, 'Vendedor').getByRole('option', { name: /Heloísa/ }))
    await expect(sale.salesperson).toContainText('Heloísa')
  })

  await test.step('A2: the customer by name, and a CPF on the receipt', async () => {
    await tap(sale.customer.getByRole('button', { name: 'Identificar' }))
    await type('conceição')
    await tap(dialog(window, 'Cliente').getByRole('option', { name: /Conceição Araújo Lima/ }))
    await expect(sale.customer).toContainText('Conceição Araújo Lima')
    await tap(key('CPF no cupom'))
    await type(mariana.taxId)
    await enter()
    await expect(window.getByRole('dialog')).toHaveCount(0)
    expect(await hands()).toMatchObject({ keys: 0 })
  })

  await test.step('A4: a discount on the line, one on the sale with a supervisor', async () => {
    const discount = discountWindow(window)
    await tap(action('Desconto'))
    await type('2')
    await tap(discount.confirm)
    await expect(sale.total).toHaveText('R$ 220,61')
    await tap(key('Desconto'))
    await tap(discount.scope('Venda inteira'))
    await tap(discount.rate)
    await type('10')
    await tap(discount.confirm)
    const approval = approvalWindow(window)
    await expect(approval.box).toBeVisible()
    await type(people.supervisor.operatorCode)
    await tap(approval.pin)
    await type(people.supervisor.pin)
    await tap(approval.box.getByRole('button', { name: 'Aprovar' }))
    await expect(sale.total).toHaveText(/198,5/)
  })

  await test.step('A6: a line cancelled, the sale set aside and brought back', async () => {
    await tap(sale.line('Conserto de Barra'))
    await tap(action('Cancelar'))
    await tap(dialog(window, 'Cancelar item').getByRole('button', { name: 'Cancelar item' }))
    await expect(sale.line('Conserto de Barra')).toContainText('Cancelado')
    await expect(sale.line(samples.plain.description)).toHaveAttribute('aria-current', 'true')
    await tap(key('Espera'))
    await tap(dialog(window, 'Colocar em espera').getByRole('button', { name: 'Colocar em espera' }))
    await expect(sale.total).toHaveText('R$ 0,00')
    await tap(key('Espera'))
    await tap(dialog(window, 'Vendas em espera').getByRole('option').first())
    await expect(sale.lines).toHaveCount(2)
  })

  await test.step('A5: part in cash, the rest by card', async () => {
    await tap(sale.payment)
    await tap(payment.tender('Dinheiro'))
    await hand.dial('10000')
    await tap(payment.form('Dinheiro').getByRole('button', { name: /^Receber/ }))
    await expect(payment.taken).toHaveCount(1)
    await tap(payment.tender('Débito'))
    await tap(payment.brand('Visa'))
    await tap(payment.nsu)
    await hand.dial('123456')
    await tap(payment.form('Cartão de débito').getByRole('button', { name: /^Receber/ }))
    await expect(payment.taken).toHaveCount(2)
    await tap(payment.finish)
    await expect(sale.total).toHaveText('R$ 0,00')
  })

  await test.step('A6, A8: the 2ª via, and the finished sale cancelled', async () => {
    const number = String(latestSale(dataFolder).number).padStart(6, '0')
    await tap(key('Menu do caixa'))
    await tap(tillMenu(window).entry('2ª via do último cupom'))
    await tap(receiptWindow(window).printAgain)
    await expect.poll(() => paperText(printedPapers(dataFolder).at(-1) ?? '')).toContain('2ª VIA')
    await tap(receiptWindow(window).box.getByRole('button', { name: 'Voltar', exact: true }))

    await tap(key('Menu do caixa'))
    await tap(tillMenu(window).entry('Últimas vendas'))
    await tap(recentSales(window).found.first())
    await tap(finishedSale(window, number).cancel)
    const cancel = dialog(window, 'Cancelar venda finalizada')
    await tap(cancel.getByRole('button', { name: 'Erro de lançamento' }))
    await tap(cancel.getByRole('button', { name: /^Cancelar/ }))
    const approval = approvalWindow(window)
    await expect(approval.box).toBeVisible()
    await type(people.supervisor.operatorCode)
    await tap(approval.pin)
    await type(people.supervisor.pin)
    await tap(approval.box.getByRole('button', { name: 'Aprovar' }))
    await expect(notice(window, `Venda ${number} cancelada.`)).toBeVisible()
  })
  expect(await hands()).toMatchObject({ keys: 0 })
})

test('a finger on a field opens the keyboard, and the till remembers where', async ({ start }) => {
  const first = await start()
  const { window, dataFolder } = first
  const { keyboard, tap } = finger(window)
  await beginByFinger(first)
  await expect(keyboard).toBeHidden()
  await tap(saleScreen(window).keyBar.getByRole('button', { name: 'Cliente' }))
  await touch(window, dialog(window, 'Cliente').getByLabel('Procurar cliente'))
  await expect(keyboard).toBeVisible()
  await expect(dialog(window, 'Cliente').getByLabel('Procurar cliente')).toBeFocused()
  await expect(dialog(window, 'Cliente').getByRole('button', { name: 'Cadastrar cliente' })).toBeInViewport()
  await tap(dialog(window, 'Cliente').getByRole('button', { name: 'Voltar', exact: true }))
  await expect(keyboard).toBeHidden()
  const stored = () =>
    askDatabase<{ value: string }>(dataFolder, "SELECT value FROM setting WHERE key = 'preferences'")[0]
      ?.value
  await expect.poll(stored).toContain('"keyboardInWindows":true')
  await first.app.close()

  const second = await start()
  const again = finger(second.window)
  await beginByFinger(second, 'resumed')
  await again.tap(saleScreen(second.window).keyBar.getByRole('button', { name: 'Cliente' }))
  await expect(again.keyboard).toBeVisible()
  await again.closeKeyboard()
  await expect(again.keyboard).toBeHidden()
})

test.describe('a loyalty sale', () => {
  test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

  test('by finger alone: the customer, the PIN, the balance, the campaign', async ({
    till,
    simulators,
    dataFolder,
  }) => {
    test.setTimeout(120_000)
    const { window } = till
    const hand = finger(window)
    const { tap, type } = hand
    const sale = saleScreen(window)
    const payment = paymentScreen(window)
    const cashback = cashbackWindow(window)
    const hands = await watchHands(window)
    await beginByFinger(till)
    for (const { code } of [samples.plain, samples.second]) {
      await type(code)
      await hand.enter()
    }
    await expect(sale.total).toHaveText('R$ 209,80')
    await hand.closeKeyboard()
    await tap(sale.customer.getByRole('button', { name: 'Identificar' }))
    await type(mariana.taxId)
    await tap(dialog(window, 'Cliente').getByRole('option', { name: new RegExp(mariana.name) }))
    await expect(sale.customer).toContainText(mariana.name)

    await tap(sale.payment)
    await expect(cashback.pin).toBeEnabled()
    await type(await pinOn(simulators, mariana.mobile))
    await expect(cashback.box).toContainText('R$ 80,00')
    await tap(cashback.use)
    await expect(payment.remaining).toHaveText(/129,80/)

    await tap(payment.tender('Dinheiro'))
    await tap(payment.form('Dinheiro').getByRole('button', { name: /^Receber/ }))
    await tap(payment.finish)
    const campaigns = campaignsWindow(window)
    await expect(campaigns.box).toBeVisible()
    await tap(campaigns.finish)
    await expect(campaigns.box).toBeHidden()
    expect(latestSale(dataFolder).total).toBe(12_980)
    expect(await hands()).toMatchObject({ keys: 0 })
  })
})

/** A touch as the glass of a monitor reports it: Playwright's clicks are a mouse's. */
async function touch(window: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('Nothing to touch')
  const session = await window.context().newCDPSession(window)
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** Sign-in and “Abertura de caixa”, dialled; a till that is open already goes on. */
async function beginByFinger({ window }: Till, till: 'closed' | 'resumed' = 'closed'): Promise<void> {
  const { tap, dial } = finger(window)
  const { operatorCode, pin } = people.cashier
  await dial(operatorCode)
  await tap(window.getByLabel('PIN', { exact: true }))
  await dial(pin)
  await tap(window.getByRole('button', { name: 'Entrar' }))
  if (till === 'closed') {
    await expect(window.getByLabel('Fundo de troco')).toBeFocused()
    await dial('10000')
    await tap(window.getByRole('button', { name: 'Abrir caixa' }))
  }
  await expect(saleScreen(window).code).toBeFocused()
}
