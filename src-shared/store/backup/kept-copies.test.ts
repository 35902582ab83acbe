import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepCopies, keptCopies } from './kept-copies'

const day = 24 * 60 * 60_000
const now = Date.UTC(2026, 10, 30, 22)
const at = (takenAt: number) => ({ takenAt })

describe('which copies stay', () => {
  it('of a shop that closes three times a day: the newest, and the last of each day before', () => {
    const closings = Array.from({ length: 60 }, (_, index) =>
      at(now - Math.floor(index / 3) * day - (index % 3) * 60_000),
    )
    const kept = keepCopies(closings)
    expect(kept.slice(0, 14)).toEqual(closings.slice(0, 14))
    expect(kept.slice(14).map(({ takenAt }) => Math.round((now - takenAt) / day))).toEqual([5, 6, 7])
  })

  it('of years of nights: one of each month before as well', () => {
    const nights = Array.from({ length: 800 }, (_, index) => at(now - index * day))
    const months = keepCopies(nights)
      .slice(14)
      .map(({ takenAt }) => new Date(takenAt).toISOString().slice(0, 10))
    expect(months).toEqual([
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
    ])
  })

  it('the newest always stays, never more than the rule says, and keeping twice is keeping once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: now }), { maxLength: 200 }), (moments) => {
        const kept = keepCopies(moments.map(at))
        expect(kept.length).toBeLessThanOrEqual(
          keptCopies.newest + keptCopies.days + 1 + keptCopies.months + 1,
        )
        expect(kept[0]?.takenAt).toBe(moments.length === 0 ? undefined : Math.max(...moments))
        expect(keepCopies(kept)).toEqual(kept)
      }),
    )
  })
})
