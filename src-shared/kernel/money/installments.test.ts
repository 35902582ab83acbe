import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumBy } from './cents'
import { splitInstallments } from './installments'

describe('splitInstallments', () => {
  it.each([
    [10_000, 3, [3_334, 3_333, 3_333]],
    [10_001, 3, [3_335, 3_333, 3_333]],
    [9_000, 3, [3_000, 3_000, 3_000]],
    [10_000, 1, [10_000]],
    [2, 3, [2, 0, 0]],
    [-10_000, 3, [-3_334, -3_333, -3_333]],
    [0, 2, [0, 0]],
  ])('%i in %i is %j', (total, count, expected) => {
    expect(splitInstallments(cents(total), count)).toEqual(expected)
  })

  it.each([0, -1, 1.5, NaN])('refuses %s instalments', (count) => {
    expect(() => splitInstallments(cents(100), count)).toThrow(RangeError)
  })

  it('adds up, and all but the first are equal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.integer({ min: 1, max: 48 }),
        (total, count) => {
          const [first, ...rest] = splitInstallments(cents(total), count)
          expect(sumBy(rest, (part) => part) + (first ?? NaN)).toBe(total)
          expect(new Set(rest).size).toBeLessThanOrEqual(1)
          expect(first).toBeGreaterThanOrEqual(rest[0] ?? 0)
        },
      ),
    )
  })
})
