import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { twoTills } from '../../testing/central/two-tills'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { operators, products } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'
import { recordCost } from './record-cost'

const shirt = products.shirt.id
const cost = (till: TestTill, value: number, productId = shirt) =>
  till.database.write((db) =>
    recordCost(db, {
      productId,
      cost: cents(value),
      at: till.clock.now,
      cause: 'received',
      source: 'NF 12',
      operatorId: operators.manager.id,
    }),
  )
const history = (till: TestTill) =>
  till.database.all(
    'SELECT cost_cents AS cost, cause FROM product_cost WHERE product_id IN (?) ORDER BY id',
    shirt,
  )

describe('what goods cost', () => {
  it('is the last that was said, with its history, and known to the other till as it is here', async () => {
    const two = await twoTills()
    const [a, b] = [two.a.till(), two.b.till()]
    cost(a, 1_200)
    cost(a, 1_350)
    await two.meet()
    expect(history(a)).toEqual([
      { cost: 1_200, cause: 'received' },
      { cost: 1_350, cause: 'received' },
    ])
    expect(history(b)).toEqual([{ cost: 1_350, cause: 'elsewhere' }])
    expect(figures(b, `SELECT cost_cents FROM product WHERE id = ${shirt}`)).toEqual([1_350])
  })

  it('stays with what was sold at that time, at the other till too', async () => {
    const two = await twoTills()
    const [a, b] = [two.a.till(), two.b.till()]
    cost(a, 1_200)
    await a.must('till.open', { float: cents(0) })
    const sale = await sell(a, [products.shirt, 1], [products.cap, 2])
    await payInCash(a, sale.id, 10_000)
    cost(a, 9_900)
    await two.meet()
    for (const till of [a, b])
      expect(figures(till, 'SELECT unit_cost_cents FROM sale_line ORDER BY position')).toEqual([1_200, null])
  })

  it('is never rewritten', async () => {
    const { a } = await twoTills()
    cost(a.till(), 1_200)
    const change = (sql: string) => () => a.till().database.write((db) => db.run(sql))
    expect(change('UPDATE product_cost SET cost_cents = 1')).toThrow('append-only')
    expect(change('DELETE FROM product_cost')).toThrow('append-only')
  })
})
