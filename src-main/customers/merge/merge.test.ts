import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { mergePartIds, type MergePart } from '#shared/customers/merge/merge-fields'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { hasConsent } from '../../platform/messages/consent-rows'
import { twoTills } from '../../testing/central/two-tills'
import { rosaura, tibério, twoPeople } from '../../testing/customers/two-people'
import { payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill
beforeEach(async () => {
  till = testTill()
  await twoPeople(till)
})

const third = customerIdSchema.parse('0199a000-0000-7000-8000-00000000000c')
const two = { survivorId: rosaura.id, mergedId: tibério.id }
const join = (taken: readonly MergePart[] = []) => till.must('merge.join', { ...two, taken: [...taken] })
const undo = () => till.must('merge.undo', { mergedId: tibério.id })

/** Every row of the file, but for what says that it was merged and undone. */
function dump({ database }: TestTill): Record<string, unknown> {
  const about = ['audit_entry', 'audit_head', 'audit_seal', 'customer_search']
  const tables = database
    .all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT GLOB 'sqlite_*'",
    )
    .filter(({ name }) => !about.includes(name))
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      database
        .all(`SELECT * FROM "${name}"`)
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  )
}

const found = async (text: string) =>
  (await till.must('customer.search', { text })).customers.map(({ id }) => id)

describe('two files of one person', () => {
  it('are found by what they have in common, and never by a name alone', async () => {
    const { pairs } = await till.must('merge.list', {})
    expect(pairs).toMatchObject([{ one: { id: rosaura.id }, other: { id: tibério.id }, by: ['mobile'] }])
    till.database.write((db) => {
      db.update('customer', tibério.id, { mobile: null, name: rosaura.name })
    })
    expect((await till.must('merge.list', {})).pairs).toEqual([])
  })

  it('are each told of the other, by whichever id, until they are one', async () => {
    const alike = (customerId: CustomerId) => till.must('merge.alike', { customerId })
    expect(await alike(rosaura.id)).toMatchObject([{ customer: { id: tibério.id }, by: ['mobile'] }])
    till.database.write((db) => {
      db.update('customer', rosaura.id, { email: tibério.email.toUpperCase() })
    })
    expect(await alike(tibério.id)).toMatchObject([{ customer: { id: rosaura.id }, by: ['email', 'mobile'] }])
    await join()
    expect(await alike(rosaura.id)).toEqual([])
    expect(await alike(tibério.id)).toEqual([])
  })

  it('that were one before are known by what either of them has', async () => {
    await join()
    till.database.write((db) => {
      db.update('customer', rosaura.id, { mobile: null, email: null })
      db.insert('customer', {
        id: third,
        search_id: 990,
        code: '990',
        name: 'Terceira Pessoa',
        email: tibério.email,
        registered_at: 1,
      })
    })
    for (const customerId of [rosaura.id, tibério.id])
      expect(await till.must('merge.alike', { customerId })).toMatchObject([
        { customer: { id: third }, by: ['email'] },
      ])
  })

  it('are compared side by side, masked', async () => {
    const { survivor, merged } = await till.must('merge.compare', two)
    expect(survivor).toMatchObject({ purchases: 2, parts: { name: rosaura.name, taxId: '***.982.247-**' } })
    expect(merged).toMatchObject({ purchases: 2, parts: { email: 't…@correio.example' } })
  })

  it('become one: by either’s name, CPF, code and card the same person is found', async () => {
    await join(['email'])
    for (const text of ['Rosaura', 'Umbuzeiro', tibério.taxId, `CARTAO${tibério.taxId}`, rosaura.taxId])
      expect(await found(text)).toEqual([rosaura.id])
    expect(till.database.get('SELECT name, email FROM customer WHERE id = ?', rosaura.id)).toEqual({
      name: rosaura.name,
      email: tibério.email,
    })
    expect((await till.must('merge.list', {})).pairs).toEqual([])
  })

  it('owe, have bought and have said together what each did; a no of either is heeded', async () => {
    till.database.write((db) =>
      db.run(
        `INSERT INTO receivable (id, code, branch_id, customer_id, installment, installments, issued_at, due_on, amount_cents)
         VALUES ('antiga/1', '123456789012', 1, ?, 1, 1, 1, '2027-01-10', 5000)`,
        tibério.id,
      ),
    )
    till.database.write((db) => db.update('customer', rosaura.id, { credit_limit_cents: 20_000 }))
    const consent = { customerId: rosaura.id, channel: 'email', purpose: 'marketing' } as const
    expect(hasConsent(till.database, consent)).toBe(true)
    await till.must('consent.withdraw', { ...consent, customerId: tibério.id })
    await join()
    expect(hasConsent(till.database, consent)).toBe(false)
    const { survivor } = await till.must('merge.compare', { ...two, mergedId: rosaura.id }).catch(() => ({
      survivor: null,
    }))
    expect(survivor).toBeNull()
    const sale = await till.must('sale.set-customer', { customerId: rosaura.id })
    expect(sale.customer).toMatchObject({ creditAvailable: 15_000 })
    await till.must('sale.set-customer', { customerId: null })
  })

  it('are told and erased as one', async () => {
    await join()
    const { code } = till.database.get<{ code: string }>(
      'SELECT code FROM customer WHERE id = ?',
      rosaura.id,
    ) ?? {
      code: '',
    }
    await till.must('personal.erase', {
      customerId: rosaura.id,
      code,
      reason: 'A pessoa pediu',
      waivesOpen: true,
    })
    expect(
      till.database.all(
        "SELECT 1 FROM customer WHERE name <> 'Cliente excluído' AND id IN (?, ?)",
        rosaura.id,
        tibério.id,
      ),
    ).toEqual([])
    expect(till.database.all('SELECT 1 FROM customer_merge')).toEqual([])
  })
})

describe('undone within 30 days', () => {
  it('every table is as it was, whatever was taken over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...mergePartIds]), async (taken) => {
        const before = dump(till)
        await join(taken)
        await undo()
        expect(dump(till)).toEqual(before)
      }),
      { numRuns: 12 },
    )
  })

  it('what was done meanwhile stays with the one that went on, and what was changed since is kept', async () => {
    await join(['email', 'note'])
    await till.must('sale.set-customer', { customerId: rosaura.id })
    const sale = await sell(till, [products.shirt, 1])
    await payInCash(till, sale.id, 3500)
    till.database.write((db) => db.update('customer', rosaura.id, { email: 'nova@correio.example' }))
    await undo()
    const sales = (id: string) =>
      till.database.all("SELECT 1 FROM sale WHERE customer_id = ? AND state = 'finished'", id).length
    expect([sales(rosaura.id), sales(tibério.id)]).toEqual([3, 2])
    expect(till.database.get('SELECT email FROM customer WHERE id = ?', rosaura.id)).toEqual({
      email: 'nova@correio.example',
    })
    expect(await found('Umbuzeiro')).toEqual([tibério.id])
  })

  it('not later, and not before a newer one', async () => {
    const third = customerIdSchema.parse('0189aaaa-0000-7000-8000-000000000003')
    await till.must('customer.register', {
      id: third,
      name: 'Outra ficha',
      taxId: null,
      mobile: null,
      email: null,
    })
    await join()
    await till.must('merge.join', { survivorId: third, mergedId: rosaura.id, taken: [] })
    expect(await found('Umbuzeiro')).toEqual([third])
    expect(await till.refused('merge.undo', { mergedId: tibério.id })).toEqual({ code: 'merge-newer' })
    await till.must('merge.undo', { mergedId: rosaura.id })
    expect(await found('Umbuzeiro')).toEqual([rosaura.id])
    till.passDays(31)
    expect(await till.refused('merge.undo', { mergedId: tibério.id })).toEqual({ code: 'merge-too-old' })
    expect((await till.must('merge.list', {})).joined).toEqual([])
  })
})

describe('refused', () => {
  it('the same file, one that is gone, and while either buys', async () => {
    expect(await till.refused('merge.join', { ...two, mergedId: rosaura.id, taken: [] })).toEqual({
      code: 'merge-same-file',
    })
    await till.must('sale.set-customer', { customerId: tibério.id })
    expect(await till.refused('merge.join', { ...two, taken: [] })).toEqual({ code: 'merge-in-sale' })
    await till.must('sale.set-customer', { customerId: null })
    await join()
    expect(await till.refused('merge.join', { ...two, taken: [] })).toEqual({ code: 'merge-done' })
  })

  it('to who lacks the right', async () => {
    till.signIn('cashier')
    expect(await till.refused('merge.join', { ...two, taken: [] })).toMatchObject({ code: 'not-allowed' })
  })
})

describe('the company’s other tills', () => {
  it('learn it and its undoing; a sale that arrives later under the old number is the survivor’s', async () => {
    const company = await twoTills()
    till = company.a.till()
    await twoPeople(till)
    await company.meet()
    await join()
    const b = company.b.till()
    await b.must('till.open', { float: cents(10_000) })
    await b.must('sale.set-customer', { customerId: tibério.id })
    const sale = await sell(b, [products.cap, 1])
    await payInCash(b, sale.id, 1500)
    await company.meet()
    const at = async (one: TestTill) =>
      (await one.must('customer.search', { text: 'Umbuzeiro' })).customers.map(({ id }) => id)
    expect(await at(b)).toEqual([rosaura.id])
    const shown = await till.must('sale.set-customer', { customerId: rosaura.id })
    expect(shown.customer?.lastPurchaseAt).toBe(
      till.database.get<{ at: number }>(
        'SELECT max(finished_at) AS at FROM sale WHERE customer_id = ?',
        tibério.id,
      )?.at,
    )
    await till.must('sale.set-customer', { customerId: null })
    await undo()
    await company.meet()
    expect(await at(b)).toEqual([tibério.id])
  })

  it('that each made one of the other end up alike', async () => {
    const company = await twoTills()
    till = company.a.till()
    await twoPeople(till)
    await company.meet()
    await join()
    await company.b.till().must('merge.join', { survivorId: tibério.id, mergedId: rosaura.id, taken: [] })
    await company.meet()
    await company.meet()
    const standing = ({ database }: TestTill) =>
      database.all(
        'SELECT id, merged_into AS into_ FROM customer WHERE id IN (?, ?) ORDER BY id',
        rosaura.id,
        tibério.id,
      )
    expect(standing(company.b.till())).toEqual(standing(till))
    expect(standing(till)).toEqual([
      { id: rosaura.id, into_: null },
      { id: tibério.id, into_: rosaura.id },
    ])
  })
})
