import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BulkChange } from '#shared/goods/bulk-edit/bulk-change'
import type { BulkChoice } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { noProductFilter } from '#shared/goods/product-list/product-filter'
import { productIdSchema } from '#shared/kernel/ids'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const all: BulkChoice = { kind: 'filter', filter: { ...noProductFilter, active: null } }
const price = (by: 'set' | 'percent' | 'amount', value: number, ending: 'exact' | 'ends-90' = 'exact') =>
  ({ what: 'price', step: { by, value, ending } }) as const satisfies BulkChange

async function ended(id: string): Promise<void> {
  await expect
    .poll(async () => (await till.must('bulk-edit.list', {})).find((one) => one.id === id)?.state)
    .not.toMatch(/running|undoing/)
}

async function change(choice: BulkChoice, what: BulkChange): Promise<string> {
  till.clock.now += 1000
  const id = randomUUID()
  await till.must('bulk-edit.start', { id, choice, change: what })
  await ended(id)
  return id
}

async function undo(id: string): Promise<void> {
  await till.must('bulk-edit.undo', { id })
  await ended(id)
}

const rows = () =>
  till.database.all(
    `SELECT id, family_id, brand_id, classification, unit, active, price_cents, cost_cents, promotional_price_cents,
            promotion_starts_at, promotion_ends_at FROM product ORDER BY id`,
  )
const priceOf = (id: number) =>
  till.database.get<{ price: number }>('SELECT price_cents AS price FROM product WHERE id = ?', id)?.price
const view = async (id: string) => (await till.must('bulk-edit.list', {})).find((one) => one.id === id)
const familyUid = (id: number) =>
  till.database.get<{ uid: string }>('SELECT uid FROM family WHERE id = ?', id)?.uid ?? null

const steps = fc.record({
  by: fc.constantFrom('set' as const, 'percent' as const, 'amount' as const),
  value: fc.integer({ min: -120_000, max: 120_000 }),
  ending: fc.constantFrom('exact' as const, 'ends-90' as const, 'ends-99' as const, 'five-cents' as const),
})

describe('many products changed at once', () => {
  it('are changed and put back exactly as they were, whatever is changed', async () => {
    const family = familyUid(2)
    const changes: fc.Arbitrary<BulkChange> = fc.oneof(
      fc.record({ what: fc.constant('family' as const), to: fc.constantFrom(null, family) }),
      fc.record({ what: fc.constant('unit' as const), to: fc.constantFrom('CX', 'UN') }),
      fc.record({ what: fc.constant('classification' as const), to: fc.constantFrom('', 'Verão') }),
      fc.record({ what: fc.constant('active' as const), to: fc.boolean() }),
      fc.record({ what: fc.constant('price' as const), step: steps }),
      fc.record({ what: fc.constant('cost' as const), step: steps }),
      fc.record({
        what: fc.constant('promotional-price' as const),
        step: steps,
        from: fc.constantFrom(null, '2027-01-01'),
        until: fc.constantFrom(null, '2027-01-31'),
      }),
      fc.constant<BulkChange>({ what: 'no-promotional-price' }),
    )
    await fc.assert(
      fc.asyncProperty(changes, async (one) => {
        const before = rows()
        const id = await change(all, one)
        const { changed = 0, refused = 0 } = (await view(id)) ?? {}
        expect(changed + refused).toBeLessThanOrEqual(before.length)
        await undo(id)
        expect(rows()).toEqual(before)
        expect(await view(id)).toMatchObject({ state: 'undone', undone: changed, kept: 0 })
      }),
      { numRuns: 40 },
    )
  })

  it('is seen before: how many, before and after, and what stays and why, as it then is done', async () => {
    const asked = { choice: all, change: price('amount', -5000) }
    const seen = await till.must('bulk-edit.preview', { run: randomUUID(), ...asked })
    expect(seen.lines.some(({ refused }) => refused !== null)).toBe(true)
    const id = await change(asked.choice, asked.change)
    const left = seen.refused.reduce((sum, { count }) => sum + count, 0)
    expect(await view(id)).toMatchObject({ changed: seen.changed, refused: left, state: 'done' })
    const why = await till.must('bulk-edit.left', { id })
    expect(why).toHaveLength(left)
  })

  it('changes only those that were chosen', async () => {
    const others = rows().length
    const before = priceOf(products.skirt.id)
    const id = await change({ kind: 'products', ids: [products.shirt.id] }, price('set', 12_345))
    expect(priceOf(products.shirt.id)).toBe(12_345)
    expect(priceOf(products.skirt.id)).toBe(before)
    expect(rows()).toHaveLength(others)
    expect(await view(id)).toMatchObject({ changed: 1 })
  })

  it('puts back all but the products somebody changed since, and says which', async () => {
    const id = await change(
      { kind: 'products', ids: [products.shirt.id, products.skirt.id] },
      price('set', 900),
    )
    till.database.write((db) => db.update('product', products.shirt.id, { price_cents: 777 }))
    await undo(id)
    expect(priceOf(products.shirt.id)).toBe(777)
    expect(priceOf(products.skirt.id)).toBe(products.skirt.price)
    expect(await view(id)).toMatchObject({ undone: 1, kept: 1 })
    expect(await till.must('bulk-edit.left', { id })).toMatchObject([
      { code: products.shirt.code, refused: 'Mudou depois: ficou como está.' },
    ])
  })

  it('sent twice is one, and a second one waits', async () => {
    const id = randomUUID()
    const asked = { id, choice: all, change: price('percent', 10_000) }
    await till.must('bulk-edit.start', asked)
    await till.must('bulk-edit.start', asked)
    expect((await till.must('bulk-edit.list', {})).filter((one) => one.id === id)).toHaveLength(1)
    await ended(id)
  })

  it('is refused to whoever may not see what goods cost, and to who has no right to it', async () => {
    const asked = {
      id: randomUUID(),
      choice: all,
      change: { what: 'cost', step: { by: 'set', value: 1, ending: 'exact' } },
    }
    till.signIn('supervisor')
    expect(await till.refused('bulk-edit.start', asked as never)).toMatchObject({ code: 'not-allowed' })
    till.signIn('cashier')
    expect(await till.refused('bulk-edit.list', {})).toMatchObject({ code: 'not-allowed' })
  })

  it('what a product costs goes into its history', async () => {
    await change(
      { kind: 'products', ids: [productIdSchema.parse(products.shirt.id)] },
      { what: 'cost', step: { by: 'set', value: 500, ending: 'exact' } },
    )
    const history = till.database.all<{ cause: string }>(
      'SELECT cause FROM product_cost WHERE product_id = ?',
      products.shirt.id,
    )
    expect(history.at(-1)?.cause).toBe('bulk')
  })
})
