import { expect, it } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import { createOutbox } from './outbox'
import { enqueue, findEntry } from './outbox-rows'

it('one queue that hangs holds up none of the others, however many there are', async () => {
  const { database, clock, log } = testTill()
  const told: string[] = []
  for (const queue of ['hangs', 'b', 'c', 'd', 'e', 'f', 'g'])
    database.write((db) => enqueue(db, { queue, kind: 'greet', saleId: null, body: {}, at: clock.now }))
  const outbox = createOutbox({
    database,
    now: () => clock.now,
    random: () => 0,
    log,
    senders: {
      greet: ({ queue }) => {
        if (queue === 'hangs') return new Promise(() => undefined)
        told.push(queue)
        return Promise.resolve({ kind: 'done', settle: () => undefined })
      },
    },
    onChange: () => undefined,
    after: () => () => undefined,
  })
  void outbox.runDue()
  await new Promise(setImmediate)
  expect(told).toEqual(['b', 'c', 'd', 'e', 'f', 'g'])
  outbox.stop()
})

it('goes on after a failure of its own, also where nobody sells meanwhile', async () => {
  const { database, clock, log } = testTill()
  const id = database.write((db) =>
    enqueue(db, { queue: 'one', kind: 'greet', saleId: null, body: {}, at: clock.now }),
  )
  let isBusy = true
  const timers: (() => void)[] = []
  const outbox = createOutbox({
    database: {
      ...database,
      write: (work) => {
        if (isBusy) throw new Error('database is locked')
        return database.write(work)
      },
    },
    now: () => clock.now,
    random: () => 0,
    log,
    senders: { greet: () => Promise.resolve({ kind: 'done', settle: () => undefined }) },
    onChange: () => undefined,
    after: (_milliseconds, work) => {
      timers.push(work)
      return () => undefined
    },
  })
  const passTime = async () => {
    timers.splice(0).forEach((work) => work())
    await new Promise(setImmediate)
  }
  outbox.wake()
  await passTime()
  expect(log.incidents.map(({ event }) => event)).toEqual(['outbox-stopped'])
  isBusy = false
  await passTime()
  expect(findEntry(database, id)?.state).toBe('done')
  outbox.stop()
})
