import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { testTill } from '../../testing/till/test-till'
import { createWriteTurns } from './write-turns'

/** A till's file, another program at it, and a clock that goes by waiting. */
function turns(whenWaiting: (waited: number) => void = () => undefined) {
  const till = testTill()
  const other = new Sqlite(till.database.path)
  onTestFinished(() => void other.close())
  const clock = { now: 0 }
  const said: boolean[] = []
  const made = createWriteTurns({
    database: till.database,
    now: () => clock.now,
    wait: (milliseconds) => {
      clock.now += milliseconds
      whenWaiting(clock.now)
      return Promise.resolve()
    },
    onWaiting: (waits) => said.push(waits),
  })
  return { ...made, other, till, clock, said }
}

describe('whoever wants to write', () => {
  it('does so at once where nobody holds the file, and leaves nothing open', () => {
    const { take, till, other } = turns()
    expect(take()).toBe(true)
    expect(till.database.raw.inTransaction).toBe(false)
    expect(till.database.raw.pragma('busy_timeout', { simple: true })).toBe(2000)
    other.exec('BEGIN IMMEDIATE; ROLLBACK')
  })

  it('waits for another program of five seconds, says so, and takes its turn in order', async () => {
    const { take, other, said, clock } = turns((waited) => {
      if (waited >= 5_000 && other.inTransaction) other.exec('ROLLBACK')
    })
    other.exec('BEGIN IMMEDIATE')
    const order: number[] = []
    await Promise.all(
      [1, 2, 3].map(async (number) => {
        expect(await take()).toBe(true)
        order.push(number)
      }),
    )
    expect(order).toEqual([1, 2, 3])
    expect(said).toEqual([true, false])
    expect(clock.now).toBeLessThan(6_000)
    expect(take()).toBe(true)
  })

  it('says nothing of a moment', async () => {
    const { take, other, said } = turns((waited) => {
      if (waited >= 200 && other.inTransaction) other.exec('ROLLBACK')
    })
    other.exec('BEGIN IMMEDIATE')
    expect(await take()).toBe(true)
    expect(said).toEqual([])
  })

  it('is told in the end where the other would not let go', async () => {
    const { take, other, said } = turns()
    other.exec('BEGIN IMMEDIATE')
    expect(await take()).toBe(false)
    expect(said).toEqual([true, false])
    other.exec('ROLLBACK')
    expect(take()).toBe(true)
  })
})
