import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, allocateCapped } from './allocate'
import { cents, negate, sumBy } from './cents'

const amount = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map(cents)
const weights = fc.array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), {
  minLength: 1,
  maxLength: 30,
})
const caps = fc.array(fc.integer({ min: 0, max: 9_999_999_999 }).map(cents), { maxLength: 30 })
const total = (parts: readonly ReturnType<typeof cents>[]) => sumBy(parts, (part) => part)

describe('allocate', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [2, [1, 1, 1], [1, 1, 0]],
    [101, [0, 50, 50], [0, 51, 50]],
    [5, [0, 0], [3, 2]],
    [0, [3, 4], [0, 0]],
    [100, [7], [100]],
    [1000, [1, 2, 4], [143, 286, 571]],
    // The largest remainder wins over the earlier index.
    [10, [33, 67], [3, 7]],
    [0, [], []],
    [9_007_199_254_740_991, [9_007_199_254_740_991, 1], [9_007_199_254_740_990, 1]],
  ])('%i over %j is %j', (value, by, expected) => {
    expect(allocate(cents(value), by)).toEqual(expected)
  })

  it.each([[[-1, 2]], [[0.5]], [[NaN]], [[2 ** 53]]])('refuses the weights %j', (by) => {
    expect(() => allocate(cents(10), by)).toThrow(RangeError)
  })

  it('refuses money for nobody', () => {
    expect(() => allocate(cents(1), [])).toThrow(RangeError)
  })

  it('adds up, keeps the sign and mirrors', () => {
    fc.assert(
      fc.property(amount, weights, (value, by) => {
        const parts = allocate(value, by)
        expect(total(parts)).toBe(value)
        expect(parts.every((part) => part === 0 || Math.sign(part) === Math.sign(value))).toBe(true)
        expect(allocate(negate(value), by)).toEqual(parts.map(negate))
      }),
    )
  })

  it('gives each within a cent of its exact share, and nothing to a zero weight', () => {
    fc.assert(
      fc.property(amount, weights, (value, by) => {
        const sum = by.reduce((all, weight) => all + BigInt(weight), 0n)
        fc.pre(sum > 0n)
        allocate(value, by).forEach((part, index) => {
          const weight = BigInt(by[index] ?? 0)
          const miss = BigInt(part) * sum - BigInt(value) * weight
          expect(miss < sum && -miss < sum).toBe(true)
          if (weight === 0n) expect(part).toBe(0)
        })
      }),
    )
  })

  it('spreads evenly when all weights are zero', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 50 }), (value, count) => {
        const parts = allocate(value, Array<number>(count).fill(0)).map(Math.abs)
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('allocateCapped', () => {
  it.each([
    [10, [33, 67], [3, 7]],
    [65, [15, 50], [15, 50]],
    [64, [15, 50], [15, 49]],
    [1, [0, 1, 1], [0, 1, 0]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
  ])('%i under %j is %j', (value, under, expected) => {
    expect(allocateCapped(cents(value), under.map(cents))).toEqual(expected)
  })

  it.each([
    [66, [15, 50]],
    [1, [0, 0]],
    [1, []],
    [-1, [15, 50]],
    [1, [5, -1]],
  ])('refuses %i under %j', (value, under) => {
    expect(() => allocateCapped(cents(value), under.map(cents))).toThrow(RangeError)
  })

  it('adds up and never passes a cap', () => {
    fc.assert(
      fc.property(caps, fc.double({ min: 0, max: 1, noNaN: true }), (under, fill) => {
        const value = cents(Math.floor(total(under) * fill))
        const parts = allocateCapped(value, under)
        expect(total(parts)).toBe(value)
        parts.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(under[index] ?? -1)
        })
      }),
    )
  })

  it('fills every cap when the amount is all of them', () => {
    fc.assert(
      fc.property(caps, (under) => {
        expect(allocateCapped(total(under), under)).toEqual(under)
      }),
    )
  })
})
