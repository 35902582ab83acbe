import { expect, it } from 'vitest'
import { ZERO } from '#shared/kernel/money/cents'
import { testTill } from '../../testing/till/test-till'
import { countPendingMessages, firstDueAt, nextDue, queueMessage } from './message-rows'

it('20,000 waiting: whatever is asked of them is answered by an index, and no text is read', () => {
  const { database } = testTill()
  database.write((db) => {
    for (let index = 0; index < 20_000; index++)
      queueMessage(db, {
        channel: 'sms',
        purpose: 'marketing',
        procedure: 'test',
        customerId: null,
        address: '11987654321',
        subject: null,
        body: 'x'.repeat(300),
        parts: 2,
        price: ZERO,
        dedupe: null,
        at: 1,
      })
  })
  const asked: string[] = []
  const listening = { get: database.get, all: database.all }
  const db: typeof listening = {
    get: (sql, ...values) => {
      asked.push(sql)
      return listening.get(sql, ...values)
    },
    all: (sql, ...values) => {
      asked.push(sql)
      return listening.all(sql, ...values)
    },
  }
  expect(countPendingMessages(db)).toEqual({ queued: 20_000, sending: 0, unknown: 0 })
  expect(nextDue(db, 'sms', 'marketing', 2)).toBeDefined()
  expect(firstDueAt(db, 'email', 'marketing')).toBeNull()
  const plans = asked.map((sql) => {
    const values = Array<null>(sql.match(/\?/g)?.length ?? 0).fill(null)
    const steps = database.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
    return steps.map(({ detail }) => detail).join('; ')
  })
  expect(plans).toEqual([
    'SEARCH message USING COVERING INDEX message_open (state=?)',
    expect.stringMatching(
      /^SEARCH message USING INDEX message_queued \(channel=\? AND purpose=\? AND not_before<\?\)/,
    ),
    expect.stringMatching(
      /^SEARCH message USING COVERING INDEX message_queued \(channel=\? AND purpose=\?\)/,
    ),
  ])
})
