import { samples } from '../../scripts/demo-shop/samples'
import { expect, test } from '../fixtures/test'
import { dialog } from '../screens/dialog'
import { openTill } from '../screens/open-till'
import { payInCash, paymentScreen } from '../screens/payment'
import { productSearch } from '../screens/product-search'
import { saleScreen } from '../screens/sale'
import { signIn } from '../screens/sign-in'
import { expectFiguresToAgree } from '../support/finished-sale'
import { people } from '../support/people'
import { scan } from '../support/scan'
import { listen } from '../support/sounds'
import { startSelling } from '../support/start-selling'
import { askDatabase } from '../support/till'

test('a whole sale: float, every kind of code, cash with change, receipt, next sale', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const payment = paymentScreen(window)
  await signIn(window, people.cashier)
  await openTill(window, '100,00')

  await scan(till, samples.plain.barcode)
  await expect(sale.total).toHaveText('R$ 49,90')
  await scan(till, samples.promotion.barcode)
  await expect(sale.line(samples.promotion.description)).toContainText('249,901 UN × 199,90')
  await scan(till, samples.underRule.barcode)
  await expect(sale.line(samples.underRule.description)).toContainText('300,001 UN × 270,00')
  await scan(till, samples.byWeight.weightLabel.barcode)
  await expect(sale.line(samples.byWeight.description)).toContainText('11,06')
  await expect(sale.line(samples.byWeight.description)).toContainText('0,123 KG × 89,90')
  await sale.type(samples.second.code)
  await expect(sale.line(samples.second.description)).toContainText('159,90')
  await window.keyboard.type('3*')
  await scan(till, samples.twoBarcodes.barcodes[1])
  await expect(sale.lines.last()).toContainText('3 UN × 35,90')
  await expect(sale.code).toHaveValue('')
  await expect(sale.totals).toContainText('Subtotal · 6 itens878,46')
  await expect(sale.totals).toContainText('Promoções-80,00')
  await expect(sale.total).toHaveText('R$ 798,46')

  await window.keyboard.press('F8')
  await expect(payment.remaining).toHaveText('R$ 798,46')
  await window.keyboard.press('1')
  await expect(payment.received).toHaveValue('798,46')
  await window.keyboard.type('80000', { delay: 70 })
  await expect(payment.received).toHaveValue('800,00')
  await window.keyboard.press('Enter')
  await expect(payment.change).toHaveText('R$ 1,54')
  const [change, due] = await Promise.all([
    fontSize(payment.change),
    fontSize(payment.bill.getByText('R$ 798,46')),
  ])
  expect(change).toBeGreaterThan(2 * due)
  await expect(payment.finish).toBeFocused()
  await window.keyboard.press('Enter')

  await expect(sale.code).toBeFocused()
  await expect(sale.lastSale).toContainText('Total R$ 798,46')
  await expect(sale.lastSale).toContainText('Troco R$ 1,54')
  await expect(sale.total).toHaveText('R$ 0,00')
  await scan(till, samples.ean8.barcode)
  await expect(sale.lines).toHaveCount(1)

  const { sale: stored, paper } = await expectFiguresToAgree(dataFolder, 'R$ 798,46')
  expect(stored.lines.map(({ code, quantity, net }) => [code, quantity, net])).toEqual([
    ['100001', 1000, 4990],
    ['100003', 1000, 19990],
    ['100004', 1000, 27000],
    ['12345', 123, 1106],
    ['100002', 1000, 15990],
    ['100005', 3000, 10770],
  ])
  expect(stored.tenders).toEqual([{ kind: 'cash', amount: 80000 }])
  expect(paper).toContain('Dinheiro 800,00')
  expect(paper).toContain('Semana Cama e Banho -30,00')
  expect(
    askDatabase(
      dataFolder,
      'SELECT kind, amount_cents AS amount FROM cash_movement WHERE till_session_id = (SELECT till_session_id FROM sale WHERE id = ?) ORDER BY at',
      stored.id,
    ),
  ).toEqual([
    { kind: 'float', amount: 10000 },
    { kind: 'sale', amount: 79846 },
  ])
  expect(
    askDatabase(
      dataFolder,
      `SELECT sum(movement.quantity_thousandths) AS moved FROM stock_movement AS movement
       JOIN sale_line ON sale_line.id = line_id WHERE sale_id = ?`,
      stored.id,
    ),
  ).toEqual([{ moved: -7123 }])
})

test('lines: quantity by F4, whole units only, cancelling with Delete', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const quantity = dialog(window, 'Quantidade')
  const field = quantity.getByLabel('Quantidade (UN)')
  await startSelling(till)
  await scan(till, samples.plain.barcode, samples.second.barcode, samples.byWeight.weightLabel.barcode)
  await expect(sale.lines).toHaveCount(3)

  await test.step('the selected line takes a new quantity', async () => {
    await window.keyboard.press('ArrowUp')
    await expect(sale.lines.nth(1)).toHaveAttribute('aria-current', 'true')
    await window.keyboard.press('F4')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('1')
    await window.keyboard.type('2', { delay: 60 })
    await window.keyboard.press('Enter')
    await expect(quantity).toBeHidden()
    await expect(sale.lines.nth(1)).toContainText('2 UN × 159,90')
    await expect(sale.lines.nth(1)).toContainText('319,80')
    await expect(sale.code).toBeFocused()
  })

  await test.step('half a pair of trousers is refused beside the field', async () => {
    await window.keyboard.press('F4')
    await field.fill('0,5')
    await field.press('Enter')
    await expect(quantity.getByRole('alert')).toHaveText(
      'Este produto só é vendido em unidades inteiras. Digite uma quantidade sem vírgula.',
    )
    await expect(field).toBeFocused()
    await field.fill('0')
    await field.press('Enter')
    await expect(quantity.getByRole('alert')).toHaveText(
      'Digite uma quantidade maior que zero, como 3 ou 0,250.',
    )
    await window.keyboard.press('Escape')
    await expect(sale.total).toHaveText('R$ 380,76')
  })

  await test.step('coffee by weight takes three decimals', async () => {
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('F4')
    await quantity.getByLabel('Quantidade (KG)').fill('0,250')
    await quantity.getByLabel('Quantidade (KG)').press('Enter')
    await expect(sale.lines.nth(2)).toContainText('0,25 KG × 89,90')
    await expect(sale.lines.nth(2)).toContainText('22,48')
  })

  await test.step('Delete asks, Esc keeps, Enter cancels; the line stays, struck through', async () => {
    const cancel = dialog(window, 'Cancelar item')
    await window.keyboard.press('Delete')
    await expect(cancel).toContainText('Item 3: Café Torrado em Grãos, 0,25 KG, R$ 22,48.')
    await window.keyboard.press('Escape')
    await expect(cancel).toBeHidden()
    await expect(sale.total).toHaveText('R$ 392,18')
    await expect(sale.code).toBeFocused()
    await window.keyboard.press('Delete')
    await expect(cancel.getByRole('button', { name: 'Cancelar item' })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(sale.lines.nth(2)).toContainText('Cancelado')
    await expect(sale.total).toHaveText('R$ 369,70')
    await expect(sale.totals).toContainText('Subtotal · 2 itens')
    await expect(sale.code).toBeFocused()
  })

  await payInCash(window)
  const { sale: stored, paper } = await expectFiguresToAgree(dataFolder, 'R$ 369,70')
  expect(stored.lines.map(({ code, quantity: sold }) => [code, sold])).toEqual([
    ['100001', 1000],
    ['100002', 2000],
  ])
  expect(paper).not.toContain('Café')
  expect(
    askDatabase(
      dataFolder,
      "SELECT action FROM audit_entry WHERE sale_id = ? AND action = 'sale.cancel-line'",
      stored.id,
    ),
  ).toHaveLength(1)
})

test('product search: without accents, by arrows, Esc back to the code, never an answer to older words', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const search = productSearch(window)
  await startSelling(till)

  await test.step('words without accents, the arrows and Enter', async () => {
    await window.keyboard.press('F3')
    await expect(search.field).toBeFocused()
    await window.keyboard.type('PAO cafe', { delay: 60 })
    await expect(search.found).toHaveText([/^Pão de Queijo Congelado/])
    await search.field.fill('cafe colina')
    await expect(search.chosen).toContainText('Café Torrado em Grãos')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('ArrowDown')
    await expect(search.chosen).toContainText('Maçã Desidratada')
    await window.keyboard.press('ArrowUp')
    await window.keyboard.press('Enter')
    await expect(search.box).toBeHidden()
    await expect(sale.line('Pão de Queijo Congelado')).toContainText('1 KG × 39,90')
    await expect(sale.code).toBeFocused()
  })

  await test.step('Enter right after the last letter takes what the whole text finds', async () => {
    await window.keyboard.press('F3')
    await window.keyboard.type('2*conserto barra', { delay: 45 })
    await window.keyboard.press('Enter')
    await expect(sale.line('Conserto de Barra')).toContainText('2 UN × 25,00')
    await expect(sale.lines).toHaveCount(2)
  })

  await test.step('what is shown answers the last text, however fast it was typed', async () => {
    await window.keyboard.press('F3')
    await window.keyboard.type('camiseta', { delay: 10 })
    await search.field.fill('quebra coracao')
    await expect(search.found).toHaveText([/^Quebra-cabeça Coração da Floresta/])
    await search.field.fill('xyzxyz')
    await expect(search.box.getByText('Nenhum produto encontrado. Tente menos palavras.')).toBeVisible()
    await expect(search.found).toHaveCount(0)
    await window.keyboard.press('Escape')
    await expect(search.box).toBeHidden()
    await expect(sale.code).toBeFocused()
    await expect(sale.lines).toHaveCount(2)
  })

  await test.step('words typed in the code field go to the search', async () => {
    await sale.type('vestido midi')
    await expect(search.field).toHaveValue('vestido midi')
    await expect(search.found.first()).toContainText('Vestido Midi Linho')
    await expect(search.found.first()).toContainText('R$ 249,90 R$ 199,90')
    await search.field.press('Enter')
    await expect(sale.line('Vestido Midi Linho')).toBeVisible()
    await expect(sale.code).toHaveValue('')
  })
})

test('a code nobody knows stays on screen, heard, until someone deals with it', async ({ till }) => {
  const { window } = till
  const sale = saleScreen(window)
  await startSelling(till)
  const heard = await listen(window)

  await scan(till, '9999999999999')
  await expect(sale.lostCodes).toHaveCount(1)
  await expect(sale.lostCodes).toContainText('Código 9999999999999 não encontrado.')
  await expect.poll(heard).toBe('not found')
  await expect(sale.code).toHaveValue('')

  await sale.type('777')
  await expect(sale.lostCodes).toHaveCount(2)
  await expect(sale.lostCodes.first()).toContainText('Código 777 não encontrado.')
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)
  await expect.poll(heard).toBe('not found')
  await scan(till, samples.plain.barcode)
  await expect.poll(heard).toBe('found')
  await expect(sale.lostCodes).toHaveCount(2)

  await sale.lostCodes.last().getByRole('button', { name: 'Procurar produto' }).click()
  const search = productSearch(window)
  await search.field.fill('conserto barra')
  await expect(search.found).toHaveCount(1)
  await search.field.press('Enter')
  await expect(sale.line('Conserto de Barra')).toBeVisible()
  await expect(sale.lostCodes).toHaveCount(1)

  await window.getByRole('button', { name: 'Dispensar o código 777' }).click()
  await expect(sale.lostCodes).toHaveCount(0)
  await expect(sale.code).toBeFocused()
  await window.keyboard.type(samples.second.code, { delay: 60 })
  await expect(sale.code).toHaveValue(samples.second.code)
})

test('a salesperson for the sale and another for one line', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const people = dialog(window, 'Vendedor')
  const field = people.getByLabel('Nome ou código')
  const found = people.getByRole('option')
  await startSelling(till)
  await scan(till, samples.plain.barcode)

  await window.keyboard.press('F5')
  await field.fill('gon')
  await expect(found).toHaveText([/^Gonçalo/])
  await field.press('Enter')
  await expect(people).toBeHidden()
  await expect(sale.salesperson).toContainText('Gonçalo')
  await expect(sale.code).toBeFocused()
  await scan(till, samples.second.barcode, samples.ean8.barcode)
  await expect(sale.lines).toHaveCount(3)

  await window.keyboard.press('F5')
  await people.getByText('Item 3').click()
  await field.fill('404')
  await expect(found).toHaveText([/^Ícaro/])
  await field.press('Enter')
  await expect(sale.lines.nth(2)).toContainText('Ícaro')
  await expect(sale.salesperson).toContainText('Gonçalo')

  await window.keyboard.press('F5')
  await field.fill('heloisa')
  await expect(found).toHaveText([/^Heloísa/])
  await field.press('Enter')
  await expect(sale.salesperson).toContainText('Heloísa')
  await expect(sale.lines.nth(2)).toContainText('Ícaro')

  await payInCash(window)
  const { sale: stored, paper } = await expectFiguresToAgree(dataFolder, 'R$ 222,70')
  expect(paper).toContain('Vendedor: Heloísa')
  expect(
    askDatabase(
      dataFolder,
      'SELECT operator.name FROM sale_line LEFT JOIN operator ON operator.id = salesperson_id WHERE sale_id = ? ORDER BY position',
      stored.id,
    ),
  ).toEqual([{ name: 'Heloísa' }, { name: 'Heloísa' }, { name: 'Ícaro' }])
})

async function fontSize(locator: {
  evaluate: <T>(read: (element: HTMLElement) => T) => Promise<T>
}): Promise<number> {
  return locator.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}
