import { expect, it } from 'vitest'
import { cpfSchema } from '#shared/customers/customer/tax-id'
import { customerIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { writeParameter } from '../store/settings/parameter-rows'
import { loyalTill, member, pinTry } from '../testing/loyalty/loyal-till'
import { pointsOperator } from '../testing/loyalty/points-operator'
import { testFolder } from '../testing/platform/test-folder'
import { payInCash, sell } from '../testing/till/sell'
import { brands, branchId, customers, products, terminalId } from '../testing/till/test-shop'
import { testTill, type TestTill } from '../testing/till/test-till'
import { writePointsTable } from './settings/loyalty-rules'

const other = customerIdSchema.parse('0190a000-0000-7000-8000-0000000000b1')

/** Somebody new, whom `member` becomes one with. */
async function joinedWith(till: TestTill): Promise<void> {
  await till.must('customer.register', {
    id: other,
    name: 'Outra Ficha',
    taxId: null,
    mobile: null,
    email: null,
  })
  await till.must('merge.join', { survivorId: other, mergedId: member, taken: [] })
}

it('the balance told last is known with its day and its term, by either id of two that became one', async () => {
  const loyal = loyalTill('crm-bonus')
  const till = loyal.till()
  await till.must('till.open', { float: cents(10_000) })
  const known = (customerId = member) => till.must('loyalty.of-customer', { customerId })
  expect(await known()).toEqual({ balances: [], creditings: [] })

  await till.must('sale.set-customer', { customerId: member })
  const { id: saleId } = await sell(till, [products.dress, 1])
  await till.must('loyalty.send-pin', { saleId, mobile: null })
  await till.must('loyalty.answer-pin', { saleId, ...pinTry('1234') })
  const at = till.clock.now
  const { loyalty } = await till.must('loyalty.quote', { saleId })
  const quote = loyalty.cashback?.quote
  expect(quote?.balance).toBeGreaterThan(0)
  await till.must('sale.cancel', { saleId, reason: 'cliente desistiu' })
  till.clock.now += 60_000

  const told = { balance: quote?.balance, validUntil: quote?.validUntil, at }
  expect((await known()).balances).toEqual([{ name: 'CRM&Bônus', ...told }])
  await joinedWith(till)
  for (const id of [member, other])
    expect((await known(id)).balances).toEqual([{ name: 'CRM&Bônus', ...told }])
})

it('what purchases scored is known, whoever’s CPF it was for, masked', async () => {
  const till = testTill(testFolder(), terminalId, () => pointsOperator().program)
  till.signIn('manager')
  till.database.write((db) => {
    writeParameter(db, 'loyalty.uses-points', 'company', { branchId, id: null }, true)
    writePointsTable(db, 'juntos-somos-mais', branchId, {
      scoring: 'value',
      brands: [{ brandId: brands.own, factor: 1_000 }],
    })
  })
  await till.must('till.open', { float: cents(100_000) })
  await till.must('sale.set-customer', { customerId: member })
  const { id: saleId } = await sell(till, [products.dress, 2])
  await payInCash(till, saleId, 20_000)
  await till.must('loyalty.set-scorer', {
    subject: { kind: 'sale', saleId },
    taxId: cpfSchema.parse('40364478829'),
  })
  await joinedWith(till)
  for (const customerId of [member, other])
    expect((await till.must('loyalty.of-customer', { customerId })).creditings).toMatchObject([
      { name: 'Juntos Somos Mais', maskedTaxId: '***.644.788-**', state: 'waiting', points: null },
    ])
  expect(await till.must('loyalty.of-customer', { customerId: customers.withoutLimit })).toMatchObject({
    creditings: [],
  })
})
