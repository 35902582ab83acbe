import { beforeEach, expect, it } from 'vitest'
import type { SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
let saleId: SaleId

beforeEach(async () => {
  till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: cents(0) })
  saleId = (await sell(till, [products.shirt, 1])).id
  await till.must('sale.set-receipt-tax-id', { taxId: '52998224725' as never })
  await payInCash(till, saleId, 3500)
})

const lastPaper = () => JSON.stringify(till.printer.papers.at(-1))

it('the customer gets their CPF whole at the sale itself', () => {
  expect(lastPaper()).toContain('CPF do consumidor: 529.982.247-25')
})

it('a cashier who looks at a receipt, or prints it again, learns no CPF; the shop’s CNPJ stays', async () => {
  const shown = JSON.stringify(await till.must('receipt.of-sale', { saleId }))
  expect(shown).toContain('CPF do consumidor: ***.982.247-**')
  expect(shown).not.toMatch(/529\.?982\.?247/)
  expect(shown).toContain('11.222.333/0001-81')
  await till.must('receipt.reprint', { saleId })
  expect(lastPaper()).toContain('CPF do consumidor: ***.982.247-**')
})

it.each(['supervisor', 'manager'] as const)('a %s sees it whole', async (who) => {
  till.signIn(who)
  expect(JSON.stringify(await till.must('receipt.of-sale', { saleId }))).toContain('529.982.247-25')
})
