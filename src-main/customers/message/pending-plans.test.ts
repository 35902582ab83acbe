import { expect, it } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import { pendingMessages } from './pending-messages-queries'

it('what waits for a person is counted without reading what only waits to be sent', () => {
  const { database } = testTill()
  const asked: string[] = []
  pendingMessages(
    {
      all: database.all,
      get: (sql, ...values) => {
        asked.push(sql)
        return database.get(sql, ...values)
      },
    },
    [],
    0,
  )
  const plans = asked.map((sql) => {
    const values = Array<null>(sql.match(/\?/g)?.length ?? 0).fill(null)
    const steps = database.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
    return steps.map(({ detail }) => detail).join('; ')
  })
  expect(plans).toEqual([
    'SEARCH message USING COVERING INDEX message_by_state (state=?)',
    expect.stringContaining('message_held'),
    'SEARCH message USING COVERING INDEX message_by_state (state=? AND created_at>?)',
  ])
})
