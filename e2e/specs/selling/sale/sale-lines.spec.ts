import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog, notice } from '../../../screens/platform/dialog'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'

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

  await test.step('the next line still sold is selected, and takes its quantity and discount', async () => {
    await expect(sale.lines.nth(1)).toHaveAttribute('aria-current', 'true')
    await window.keyboard.press('ArrowDown')
    await sale.lines.nth(2).click()
    await expect(sale.lines.nth(1)).toHaveAttribute('aria-current', 'true')
    await window.keyboard.press('F6')
    await expect(dialog(window, 'Desconto')).toContainText(samples.second.description)
    await window.keyboard.press('Escape')
    await window.keyboard.press('F4')
    await expect(field).toHaveValue('2')
    await window.keyboard.press('Escape')
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

test('a key that has nothing to act on says so', async ({ till }) => {
  const { window } = till
  await startSelling(till)
  await window.keyboard.press('F4')
  await expect(notice(window, 'Quantidade: agora não se aplica.')).toBeVisible()
})
