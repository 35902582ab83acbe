import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockDoubt } from './clock-doubt'

const minute = 60_000
const day = 24 * 60 * minute
const lastSeen = Date.UTC(2026, 10, 30, 21, 30)

describe('the clock against the last thing written', () => {
  it.each([
    ['the same moment', 0, null],
    ['put right by a few minutes', -5 * minute, null],
    ['an hour back', -60 * minute, 'behind'],
    ['a dead battery: 01/01/2019', Date.UTC(2019, 0, 1) - lastSeen, 'behind'],
    ['the next morning', 12 * 60 * minute, null],
    ['after fifteen days of holidays', 15 * day, null],
    ['after sixteen days', 16 * day, 'ahead'],
    ['the year 2036', Date.UTC(2036, 0, 1) - lastSeen, 'ahead'],
  ] as const)('%s', (_what, passed, kind) => {
    expect(clockDoubt(lastSeen + passed, lastSeen, 15)?.kind ?? null).toBe(kind)
  })

  it('is believed by a till that never wrote anything', () => {
    expect(clockDoubt(0, null, 1)).toBeNull()
  })

  it('goes on being believed while it only runs on, within the days a shop may rest', () => {
    fc.assert(
      fc.property(fc.nat(365 * day), fc.integer({ min: 1, max: 365 }), (passed, quietDays) => {
        const doubted = clockDoubt(lastSeen + passed, lastSeen, quietDays)
        expect(doubted === null).toBe(passed <= quietDays * day)
      }),
    )
  })
})
