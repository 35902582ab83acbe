import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { customerIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

const register = (name: string, rest: { readonly taxId?: string; readonly mobile?: string } = {}) =>
  till.must('customer.register', {
    id: customerIdSchema.parse(randomUUID()),
    name,
    taxId: (rest.taxId ?? null) as never,
    mobile: (rest.mobile ?? null) as never,
    email: null,
  })
const foundBy = async (text: string) =>
  (await till.must('customer.search', { text })).customers.map(({ name }) => name)

describe('a customer pasted from elsewhere', () => {
  it('is kept as written on one line, without marks nobody sees', async () => {
    const { name } = await register('\u202eAna\u202c Paula\r\nTOTAL  R$ 0,00\u2028Troco')
    expect(name).toBe('Ana Paula TOTAL R$ 0,00 Troco')
  })

  it('is found composed or not, whichever way the name was written', async () => {
    await register('Conceição São João'.normalize('NFD'))
    for (const text of ['São João', 'São João'.normalize('NFD'), 'sao joao', 'conceicao'])
      expect(await foundBy(text)).toEqual(['Conceição São João'])
    expect(till.database.get('SELECT name FROM customer ORDER BY registered_at DESC')).toEqual({
      name: 'Conceição São João',
    })
  })

  it('has the numbers read as typed', async () => {
    await register('Rui', { taxId: '962.718.458–60', mobile: '\u202a+55 11 98123-4567\u202c' })
    expect(till.database.get("SELECT tax_id, mobile FROM customer WHERE name = 'Rui'")).toEqual({
      tax_id: '96271845860',
      mobile: '11981234567',
    })
    for (const text of ['962718458−60', '\u202a+55 11 98123-4567\u202c', '９６２７１８４５８６０'])
      expect(await foundBy(text)).toEqual(['Rui'])
  })

  it('may be called Li', async () => {
    await register('Li')
    expect(await foundBy('Li')).toEqual(['Li'])
    expect(await foundBy('L')).toEqual([])
  })
})

it('reasons and labels print as one line of their own', async () => {
  const { id: saleId } = await sell(till, [products.shirt, 1])
  await till.must('sale.discount-sale', {
    saleId,
    discount: { value: { kind: 'amount', amount: 100 as never }, reason: 'amiga\nda dona\u202e\u200b ok' },
  })
  const [trail] = till.database.all<{ detail: string }>(
    "SELECT detail FROM audit_entry WHERE action = 'sale.discount'",
  )
  expect(JSON.parse(trail?.detail ?? '')).toMatchObject({ discount: { reason: 'amiga da dona ok' } })
})
