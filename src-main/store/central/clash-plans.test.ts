import { expect, it } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import { clashesHere } from './clash-queries'

it('what clashes is found from the few that do: no sale, product or customer is read for it', () => {
  const { database } = testTill()
  const asked: string[] = []
  clashesHere(
    {
      get: database.get,
      all: (sql, ...values) => {
        asked.push(sql)
        return database.all(sql, ...values)
      },
    },
    0,
  )
  const steps = asked.flatMap((sql) => {
    const values = Array<null>(sql.match(/\?/g)?.length ?? 0).fill(null)
    const plan = database.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
    return plan.map(({ detail }) => detail)
  })
  expect(steps.filter((step) => /^SCAN (?!parked_|order_claim|code |CONSTANT)/.test(step))).toEqual([])
  expect(steps.join()).toContain('one_sale_an_order')
})
