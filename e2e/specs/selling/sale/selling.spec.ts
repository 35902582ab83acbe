import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { paymentScreen } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { askDatabase } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'

test('a whole sale: float, every kind of code, cash with change, receipt, next sale', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const payment = paymentScreen(window)
  await signIn(window, people.cashier)
  await openTill(window, '100,00')

  await scan(till, samples.plain.barcode)
  await expect(sale.total).toHaveText('R$ 49,90')
  await scan(till, samples.promotion.barcode)
  await expect(sale.line(samples.promotion.description)).toContainText('de 249,90 por 1 UN × 199,90')
  await scan(till, samples.underRule.barcode)
  await expect(sale.line(samples.underRule.description)).toContainText('de 300,00 por 1 UN × 270,00')
  await scan(till, samples.byWeight.weightLabel.barcode)
  await expect(sale.line(samples.byWeight.description)).toContainText('11,06')
  await expect(sale.line(samples.byWeight.description)).toContainText('0,123 KG × 89,90')
  await sale.type(samples.second.code)
  await expect(sale.line(samples.second.description)).toContainText('159,90')
  await window.keyboard.type('3*')
  await scan(till, samples.twoBarcodes.barcodes[1])
  await expect(sale.lines.last()).toContainText('3 UN × 35,90')
  await expect(sale.code).toHaveValue('')
  await expect(sale.totals).toContainText('Subtotal · 6 itens, 8 peças878,46')
  await expect(sale.totals).toContainText('Promoções-80,00')
  await expect(sale.total).toHaveText('R$ 798,46')

  await window.keyboard.press('F8')
  await expect(payment.remaining).toHaveText('R$ 798,46')
  await window.keyboard.press('1')
  await expect(payment.received).toBeFocused()
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

async function fontSize(locator: {
  evaluate: <T>(read: (element: HTMLElement) => T) => Promise<T>
}): Promise<number> {
  return locator.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}
