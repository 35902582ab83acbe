import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { askDiscount } from '../../../screens/selling/discount'
import {
  finishSale,
  paymentScreen,
  removeTender,
  showPix,
  takeCard,
  takeCash,
} from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'
import { ringUp } from '../../../support/selling/ring-up'
import { storedTenders } from '../../../support/selling/stored-tenders'
import { largestText } from '../../../support/window/largest-text'

const { plain, second } = samples

test('dinheiro: notes by one tap, change, and a doubled Enter that counts once', async ({ till }) => {
  const { window, dataFolder } = till
  const payment = paymentScreen(window)
  await startSelling(till)

  await test.step('quick notes and change', async () => {
    await ringUp(till, plain.code)
    await expect(payment.remaining).toHaveText('R$ 49,90')
    expect(await largestText(window)).toBe('R$ 49,90')
    await window.keyboard.press('1')
    await expect(payment.received).toBeFocused()
    await expect(payment.received).toHaveValue('49,90')
    await expect(payment.notes).toContainText(['R$ 49,90', 'R$ 50,00', 'R$ 100,00', 'R$ 200,00'])
    await payment.received.fill('130,00')
    await expect(payment.change).toHaveText('R$ 80,10')
    await expect(payment.balance).toContainText('ao receber R$ 130,00')
    expect(storedTenders(dataFolder)).toEqual([])
    await payment.notes.filter({ hasText: '100,00' }).click()
    await expect(payment.change).toHaveText('R$ 50,10')
    expect(await largestText(window)).toBe('R$ 50,10')
    await expect(window.getByText('Separe o troco de R$ 50,10 e finalize a venda.')).toBeVisible()
    await finishSale(window)
    await expect(saleScreen(window).lastSale).toContainText('Troco R$ 50,10')
    const { sale } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    expect(sale).toMatchObject({ change: 5010, tenders: [{ kind: 'cash', amount: 10_000 }] })
    const [drawer] = askDatabase(
      dataFolder,
      'SELECT amount_cents AS amount FROM cash_movement WHERE sale_id = ?',
      sale.id,
    )
    expect(drawer).toEqual({ amount: 4990 })
  })

  await test.step('a doubled Enter', async () => {
    const finished = () =>
      askDatabase<{ count: number; last: number }>(
        dataFolder,
        'SELECT count(*) AS count, max(number) AS last FROM sale WHERE terminal_id = 1 AND number IS NOT NULL',
      )[0]
    const before = finished()
    await ringUp(till, plain.code)
    await payment.tender('Dinheiro').click()
    await payment.received.fill('20,00')
    await Promise.all([window.keyboard.press('Enter'), window.keyboard.press('Enter')])
    await expect(payment.remaining).toHaveText('R$ 29,90')
    expect(storedTenders(dataFolder)).toMatchObject([{ kind: 'cash', amount: 2000 }])
    await takeCash(window)
    await expect(payment.finish).toBeFocused()
    await Promise.all([window.keyboard.press('Enter'), window.keyboard.press('Enter')])
    await expect(saleScreen(window).lastSale).toContainText('Total R$ 49,90')
    await expect(saleScreen(window).lastSale).not.toContainText('Troco')
    expect(finished()).toEqual({ count: (before?.count ?? 0) + 1, last: (before?.last ?? 0) + 1 })
    await expectFiguresToAgree(dataFolder, 'R$ 49,90')
  })
})

test('cartão: parcelas, bandeira and NSU; never more than is due', async ({ till }) => {
  const { window, dataFolder } = till
  const payment = paymentScreen(window)
  await startSelling(till)
  await ringUp(till, second.code)

  await window.keyboard.press('2')
  const form = payment.form('Cartão de crédito')
  await expect(payment.amount).toHaveValue('159,90')
  await payment.amount.press('Enter')
  await expect(form.getByRole('alert').filter({ hasText: 'Escolha a bandeira do cartão.' })).toBeVisible()
  await payment.brand('Visa').click()
  await window.keyboard.press('Enter')
  await expect(
    form.getByRole('alert').filter({ hasText: 'Digite o NSU do comprovante da maquininha.' }),
  ).toBeVisible()
  await expect(payment.nsu).toBeFocused()
  await payment.nsu.fill('000123')
  await payment.amount.fill('200,00')
  await payment.amount.press('Enter')
  await expect(form).toContainText('O valor passa do que falta pagar. Informe no máximo R$ 159,90.')
  expect(storedTenders(dataFolder)).toEqual([])

  await payment.amount.fill('100,00')
  await payment.installments.selectOption('3')
  await payment.nsu.press('Enter')
  await expect(payment.taken).toContainText('Visa · 3x de R$ 33,33 (1ª R$ 33,34) · NSU 000123')
  await expect(payment.remaining).toHaveText('R$ 59,90')
  await takeCard(window, 'Débito', { brand: 'Elo', nsu: '77' })
  await finishSale(window)

  const { sale, paper } = await expectFiguresToAgree(dataFolder, 'R$ 159,90')
  expect(
    askDatabase(
      dataFolder,
      'SELECT kind, state, amount_cents AS amount, detail FROM sale_tender WHERE sale_id = ? ORDER BY sequence',
      sale.id,
    ),
  ).toEqual([
    {
      kind: 'credit-card',
      state: 'confirmed',
      amount: 10_000,
      detail: JSON.stringify({ brand: 'Visa', nsu: '000123', installments: 3 }),
    },
    {
      kind: 'debit-card',
      state: 'confirmed',
      amount: 5990,
      detail: JSON.stringify({ brand: 'Elo', nsu: '77' }),
    },
  ])
  expect(paper).toContain('Cartão de crédito Visa 100,00\n3x de R$ 33,33 (1ª R$ 33,34) NSU 000123')
  expect(paper).toContain('Cartão de débito Elo 59,90\nNSU 77')
})

test('four tenders, one taken back, the total falling below what was paid', async ({ till }) => {
  const { window, dataFolder } = till
  const payment = paymentScreen(window)
  await startSelling(till)
  await ringUp(till, second.code, second.code)

  await test.step('four tenders pay to the cent', async () => {
    await takeCash(window, '50,00')
    await takeCard(window, 'Crédito', { amount: '100,00', installments: 2, brand: 'Mastercard', nsu: '1' })
    await takeCard(window, 'Débito', { amount: '69,80', brand: 'Visa', nsu: '2' })
    await showPix(window)
    await payment.confirmPix.click()
    await expect(payment.settled).toHaveText('R$ 319,80')
    await expect(payment.taken).toHaveCount(4)
  })

  await test.step('one is taken back, and the audit keeps what it was', async () => {
    await removeTender(window, 3)
    await expect(payment.remaining).toHaveText('R$ 69,80')
    expect(audited(dataFolder, 'payment.remove-tender')).toMatchObject([
      { detail: { kind: 'debit-card', amount: 6980, received: 6980, nsu: '2' } },
    ])
  })

  await test.step('back at the lines the tenders stay; less is due than was paid', async () => {
    await payment.back.click()
    const sale = saleScreen(window)
    await expect(sale.totals.getByText('Já recebido')).toBeVisible()
    await expect(sale.totals).toContainText('250,00')
    await sale.line(second.description).first().click()
    await sale.code.press('Delete')
    await dialog(window, 'Cancelar item').getByRole('button', { name: 'Cancelar item' }).click()
    await expect(sale.total).toHaveText('R$ 159,90')
    await window.keyboard.press('F8')
    await expect(payment.taken).toHaveCount(3)
    await expect(window.getByText('Pagamentos passam do total em R$ 40,10')).toBeVisible()
    await expect(payment.finish).toBeDisabled()
    await window.keyboard.press('F8')
    await expect(payment.bill.getByRole('alert')).toContainText('Os pagamentos passam do total em R$ 40,10.')
  })

  await test.step('the right amounts finish it', async () => {
    await removeTender(window, 3)
    await expect(payment.remaining).toHaveText('R$ 9,90')
    await takeCash(window, '10,00')
    await expect(payment.change).toHaveText('R$ 0,10')
    await finishSale(window)
    const { sale, paper } = await expectFiguresToAgree(dataFolder, 'R$ 159,90')
    expect(sale.tenders).toEqual([
      { kind: 'cash', amount: 5000 },
      { kind: 'credit-card', amount: 10_000 },
      { kind: 'cash', amount: 1000 },
    ])
    expect(paper).not.toContain('Pix')
  })
})

test('nothing to pay, one more item at the last moment', async ({ till }) => {
  const { window, dataFolder } = till
  const payment = paymentScreen(window)
  const sale = saleScreen(window)
  await startSelling(till)

  await test.step('a scan while paying returns to the lines, tenders kept', async () => {
    await ringUp(till, plain.code)
    await takeCash(window, '20,00')
    await scan(till, second.barcode)
    await expect(sale.line(second.description)).toBeVisible()
    await expect(sale.total).toHaveText('R$ 209,80')
    await window.keyboard.press('F8')
    await expect(payment.taken).toContainText('R$ 20,00')
    await expect(payment.remaining).toHaveText('R$ 189,80')
    await scan(till, '7890000999998')
    await expect(window.getByText(/7890000999998 não encontrado/)).toBeVisible()
    await expect(payment.remaining).toHaveText('R$ 189,80')
    await takeCash(window)
    await finishSale(window)
    await expectFiguresToAgree(dataFolder, 'R$ 209,80')
  })

  await test.step('a discount of everything needs no tender', async () => {
    await sale.type(plain.code)
    await askDiscount(window, { on: 'sale', value: '100', reason: 'Brinde da loja' })
    await approvalWindow(window).give(people.manager)
    await expect(sale.total).toHaveText('R$ 0,00')
    await window.keyboard.press('F8')
    await expect(window.getByText('Pagamento completo')).toBeVisible()
    await finishSale(window)
    const { sale: stored } = await expectFiguresToAgree(dataFolder, 'R$ 0,00')
    expect(stored).toMatchObject({ gross: 4990, total: 0, change: 0, tenders: [] })
  })
})
