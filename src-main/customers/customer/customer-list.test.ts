import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileChanges } from '#shared/customers/customer/customer'
import type { CustomerFilter } from '#shared/customers/customer/list-operations'
import { mobileSchema } from '#shared/customers/customer/mobile'
import { taxIdSchema } from '#shared/customers/customer/tax-id'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { customers, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { customerListSql } from './customer-list-queries'

let till: TestTill
const everybody: CustomerFilter = {
  text: '',
  originUid: null,
  groupingUid: null,
  city: null,
  active: 'active',
}
const label = { uid: testUid(8, 1), list: 'origin', name: 'Indicação', isActive: true } as const

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

async function register(changes: FileChanges): Promise<CustomerId> {
  const id = customerIdSchema.parse(randomUUID())
  await till.must('customer.save', { id, changes })
  return id
}
const list = (filter: Partial<CustomerFilter>) =>
  till.must('customer.list', { filter: { ...everybody, ...filter }, after: null })
const names = async (filter: Partial<CustomerFilter>) =>
  (await list(filter)).customers.map(({ name }) => name)

describe('the list', () => {
  it('is by name as one reads it, and leaves out who is not active', async () => {
    await register({ givenName: 'Zélia' })
    await register({ givenName: 'Álvaro' })
    const gone = await register({ givenName: 'Íris' })
    await till.must('customer.save', { id: gone, changes: { isActive: false } })
    expect(await names({})).toEqual(['Álvaro', 'João Batista Reis', 'Maria Clara Prado', 'Zélia'])
    expect(await names({ active: 'inactive' })).toEqual(['Íris'])
    expect(await names({ active: 'all' })).toHaveLength(5)
  })

  it('is found by name, document, mobile, code, card and e-mail', async () => {
    await register({
      givenName: 'Clara',
      surname: 'Nunes',
      taxId: taxIdSchema.parse('96271845860'),
      mobile: mobileSchema.parse('11987654321'),
      email: 'Clara@Example.com',
      loyaltyCard: 'CLUBE-7',
    })
    const texts = ['clara nu', '962.718.458-60', '(11) 98765-4321', '3', 'clube-7', 'clara@example.com']
    for (const text of texts) expect(await names({ text })).toContain('Clara Nunes')
    expect(await names({ text: 'ninguém assim' })).toEqual([])
  })

  it('is narrowed by list and city, and shows both', async () => {
    await till.must('customer.save-label', label)
    await register({ givenName: 'Ana', originUid: label.uid, city: 'Olinda' })
    await register({ givenName: 'Bia', city: 'Olinda' })
    expect((await list({ originUid: label.uid })).customers).toMatchObject([
      { name: 'Ana', origin: 'Indicação' },
    ])
    expect(await names({ city: 'Olinda' })).toEqual(['Ana', 'Bia'])
    expect(await till.must('customer.cities', {})).toEqual(['Olinda'])
  })

  it('is paged without leaving one out or showing one twice, of one name too', async () => {
    for (let count = 0; count < 130; count++)
      await register({ givenName: count < 70 ? 'Ana' : `Bia ${count}` })
    const seen: string[] = []
    let after: { sortName: string; id: CustomerId } | null = null
    for (;;) {
      const page: Awaited<ReturnType<typeof list>> = await till.must('customer.list', {
        filter: everybody,
        after,
      })
      seen.push(...page.customers.map(({ id }) => id))
      const last = page.customers.at(-1)
      if (!page.hasMore || !last) break
      after = { sortName: last.sortName, id: last.id }
    }
    expect(seen).toHaveLength(132)
    expect(new Set(seen).size).toBe(132)
  })

  it.each<Partial<CustomerFilter>>([
    {},
    { active: 'all' },
    { city: 'Olinda' },
    { originUid: label.uid },
    { groupingUid: label.uid },
  ])('%j is walked along an index in its order, never sorted', (filter) => {
    const after = { sortName: 'm', id: customers.withLimit }
    const { text, values } = customerListSql(till.database, { ...everybody, ...filter }, after)
    const plan = till.database.raw
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
      .all(...values)
      .map(({ detail }) => detail)
      .join('; ')
    expect(plan).toContain('USING INDEX customer_')
    expect(plan).not.toContain('TEMP B-TREE')
  })
})

describe('who is like somebody being typed', () => {
  it('is told by what they share, with a name as far as one may know it', async () => {
    const mobile = mobileSchema.parse('11987654321')
    const id = await register({ givenName: 'Clara', surname: 'Nunes', mobile, email: 'clara@example.com' })
    const except = customerIdSchema.parse(randomUUID())
    const asked = { except, taxId: null, mobile, email: 'CLARA@example.com' }
    expect(await till.must('customer.similar', asked)).toEqual([
      { id, name: 'Clara Nunes', by: 'mobile' },
      { id, name: 'Clara Nunes', by: 'email' },
    ])
    expect(await till.must('customer.similar', { ...asked, except: id })).toEqual([])
    till.signIn('cashier')
    expect(await till.must('customer.similar', { ...asked, mobile: null })).toMatchObject([
      { name: 'Clara N.' },
    ])
  })
})

describe('what somebody bought', () => {
  it('is said in all and sale by sale, less what came back', async () => {
    await till.must('till.open', { float: cents(10_000) })
    await till.must('sale.set-customer', { customerId: customers.withLimit })
    const dresses = await soldDresses(till, 2)
    await till.must('returns.return', await backOf(till, dresses, 1))
    expect(await till.must('customer.purchases', { customerId: customers.withLimit })).toMatchObject({
      turnover: 10_000,
      visits: 1,
      basket: 10_000,
      sales: [{ total: 20_000, returned: 10_000 }],
    })
  })

  it('is nothing of who never bought', async () => {
    expect(await till.must('customer.purchases', { customerId: customers.withoutLimit })).toEqual({
      turnover: 0,
      visits: 0,
      basket: null,
      lastAt: null,
      sales: [],
    })
  })
})
