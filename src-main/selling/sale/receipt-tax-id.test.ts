import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { testFolder } from '../../testing/platform/test-folder'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { customers, products } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

it('CPF no cupom comes whole from the customer’s file, masked on the screen, and only where the file has one', async () => {
  const till = testTill(testFolder())
  till.signIn('cashier')
  await till.must('till.open', { float: cents(0) })
  const { id: saleId } = await sell(till, [products.shirt, 1])
  const none = { code: 'customer-without-tax-id' }
  expect(await till.refused('sale.put-customer-tax-id', { saleId })).toEqual(none)
  await till.must('sale.set-customer', { customerId: customers.withoutLimit })
  expect(await till.refused('sale.put-customer-tax-id', { saleId })).toEqual(none)
  await till.must('sale.set-customer', { customerId: customers.withLimit })
  const view = await till.must('sale.put-customer-tax-id', { saleId })
  expect(view.maskedReceiptTaxId).toBe('***.644.788-**')
  expect(JSON.stringify(view)).not.toContain('40364478829')
  expect(figures(till, 'SELECT receipt_tax_id FROM sale')).toEqual(['40364478829'])
  await payInCash(till, saleId, 3500)
  expect(await till.refused('sale.put-customer-tax-id', { saleId })).toEqual({ code: 'sale-not-open' })
})
