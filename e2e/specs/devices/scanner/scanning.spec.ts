import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { customerWindow } from '../../../screens/customers/customer'
import { productSearch } from '../../../screens/goods/product-search'
import { dialog, notice } from '../../../screens/platform/dialog'
import { askDiscount, discountWindow } from '../../../screens/selling/discount'
import { paymentScreen } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, type Till } from '../../../support/app/till'
import { scan, scanSteadily } from '../../../support/scanners/scan'
import { listen } from '../../../support/window/sounds'

test('100 codes at 20 a second: every one a line, in order, whatever has the focus', async ({ till }) => {
  const { window } = till
  const sale = saleScreen(window)
  const codes = barcodes(till, 100)
  await startSelling(till)

  await test.step('in the code field', async () => {
    await scanSteadily(till, codes.slice(0, 50), 20)
    await expect(sale.totals).toContainText('Subtotal · 50 itens')
    await expect(sale.code).toHaveValue('')
  })

  await test.step('on a button, which is not pressed', async () => {
    await sale.payment.focus()
    await scanSteadily(till, codes.slice(50, 75), 20)
    await expect(sale.totals).toContainText('Subtotal · 75 itens')
    await expect(sale.payment).toBeVisible()
  })

  await test.step('in the list', async () => {
    await sale.list.focus()
    await scanSteadily(till, codes.slice(75), 20)
    await expect(sale.totals).toContainText('Subtotal · 100 itens')
  })

  await expect(sale.lines.last()).toHaveAttribute('aria-posinset', '100')
  await expect(sale.lines.last()).toHaveAttribute('aria-current', 'true')
  await expect(sale.lostCodes).toHaveCount(0)
  await expect(sale.code).toHaveValue('')
  expect(scannedLines(till)).toEqual(codes)
})

test('two bursts without a breath between them, and a person who types quickly', async ({ till }) => {
  const { window } = till
  const sale = saleScreen(window)
  const codes = barcodes(till, 12)
  await startSelling(till)

  await Promise.all([scan(till, ...codes.slice(0, 6)), expect(sale.lines.nth(2)).toBeVisible()])
  await scan(till, ...codes.slice(6))
  await expect(sale.totals).toContainText('Subtotal · 12 itens')
  expect(scannedLines(till)).toEqual(codes)

  await test.step('typed into the customer search, Enter is the search’s', async () => {
    const customer = customerWindow(window)
    await window.keyboard.press('F2')
    await window.keyboard.type('40364478829', { delay: 55 })
    await expect(customer.field).toHaveValue('40364478829')
    await window.keyboard.press('Enter')
    await expect(sale.customer).toContainText('Mariana Alves Ribeiro')
  })

  await test.step('typed at a scanner’s pace but without its Enter, it stays where it was typed', async () => {
    await sale.code.fill('3*')
    await sale.code.press('End')
    await window.keyboard.type('camisa')
    await expect(sale.code).toHaveValue('3*camisa')
    await sale.code.fill('')
    const payment = paymentScreen(window)
    // Within a breath of keys at that pace F8 is a scanner's separator: whoever sees no payment presses again.
    await expect(async () => {
      await window.keyboard.press('F8')
      await expect(payment.tender('Dinheiro')).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
    await payment.tender('Dinheiro').click()
    await expect(payment.received).toBeFocused()
    await window.keyboard.type('12345')
    await expect(payment.received).toHaveValue('123,45')
    await payment.back.click()
    await expect(sale.code).toBeFocused()
  })

  await test.step('typed at no field in particular, it lands in the code field', async () => {
    await sale.list.focus()
    await window.keyboard.type(samples.plain.code, { delay: 55 })
    await expect(sale.code).toHaveValue(samples.plain.code)
    await expect(sale.code).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(sale.totals).toContainText('Subtotal · 13 itens')
    await expect(sale.code).toHaveValue('')
  })

  await test.step('and so it does within a breath of what was typed in a field', async () => {
    await window.keyboard.type('10', { delay: 55 })
    await sale.list.focus()
    await window.keyboard.type('0001', { delay: 55 })
    await expect(sale.code).toHaveValue(samples.plain.code)
    await expect(sale.code).toBeFocused()
  })
})

test('a scan inside a window is used by it or refused aloud, and leaves nothing in its fields', async ({
  till,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  await startSelling(till)
  const heard = await listen(window)
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)
  await expect.poll(heard).toBe('found')
  const refused = notice(window, 'Leitura ignorada: conclua esta janela primeiro.')

  await test.step('the product search gives way to the product', async () => {
    const search = productSearch(window)
    await window.keyboard.press('F3')
    await search.field.fill('camiseta')
    await scan(till, samples.second.barcode)
    await expect(search.box).toBeHidden()
    await expect(sale.line(samples.second.description)).toBeVisible()
    await expect(sale.code).toHaveValue('')
    await expect(sale.code).toBeFocused()
    await expect.poll(heard).toBe('found')
  })

  await test.step('the customer window looks for a card', async () => {
    const customer = customerWindow(window)
    await window.keyboard.press('F2')
    await customer.receiptTaxId.fill('529')
    await scan(till, samples.customers.withCredit.loyaltyCard)
    await expect(customer.field).toHaveValue(samples.customers.withCredit.loyaltyCard)
    await expect(customer.found).toHaveCount(1)
    await expect(customer.receiptTaxId).toHaveValue('529')
    await window.keyboard.press('Escape')
    await expect(sale.lines).toHaveCount(2)
  })

  await test.step('quantity, discount and approval refuse it', async () => {
    const quantity = dialog(window, 'Quantidade')
    await window.keyboard.press('F4')
    await expect(quantity.getByLabel('Quantidade (UN)')).toBeFocused()
    await scan(till, samples.ean8.barcode)
    await expect(refused).toBeVisible()
    await expect.poll(heard).toBe('not found')
    await expect(quantity.getByLabel('Quantidade (UN)')).toHaveValue('1')
    await window.keyboard.press('Escape')

    await askDiscount(window, { on: 'sale', value: '15', reason: 'Cliente fiel' })
    const approval = approvalWindow(window)
    await expect(approval.code).toBeFocused()
    await scan(till, samples.ean8.barcode)
    await expect.poll(heard).toBe('not found')
    await expect(approval.code).toHaveValue('')
    await approval.code.fill('201')
    await approval.code.press('Enter')
    await expect(approval.pin).toBeFocused()
    await scan(till, samples.ean8.barcode)
    await expect.poll(heard).toBe('not found')
    await expect(approval.pin).toHaveValue('')
    await expect(approval.box).toBeVisible()
    await expect(approval.box.getByText('PIN incorreto')).toBeHidden()
    await window.keyboard.press('Escape')
    await expect(discountWindow(window).rate).toHaveValue('15')
    await window.keyboard.press('Escape')
    await expect(sale.lines).toHaveCount(2)
    await expect(sale.code).toHaveValue('')
  })
})

/** Barcodes of as many different products of the shop, spread over all of it. */
function barcodes({ dataFolder }: Till, count: number): string[] {
  return askDatabase<{ barcode: string }>(
    dataFolder,
    `SELECT min(barcode) AS barcode FROM product_barcode JOIN product ON product.id = product_id
     WHERE active = 1 AND length(barcode) = 13 GROUP BY product_id ORDER BY product_id * 7919 % 2003 LIMIT ?`,
    count,
  ).map(({ barcode }) => barcode)
}

/** The barcodes on the sale in progress as the database holds them, in the order of its lines. */
function scannedLines({ dataFolder }: Till): (string | null)[] {
  return askDatabase<{ barcode: string | null }>(
    dataFolder,
    "SELECT barcode FROM sale_line JOIN sale ON sale.id = sale_id WHERE state = 'open' ORDER BY position",
  ).map(({ barcode }) => barcode)
}
