import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundHalfUp, scaleHalfUp, scaleUp } from './round'

const safe = fc.maxSafeInteger()
const divisor = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })

describe('roundHalfUp', () => {
  it.each([
    [0, 3, 0],
    [1, 2, 1],
    [-1, 2, -1],
    [1, 3, 0],
    [-1, 3, 0],
    [2, 3, 1],
    [5, 10, 1],
    [4, 10, 0],
    [25, 10, 3],
    [35, 10, 4],
    [-25, 10, -3],
    // (2 ** 53 - 1) / 2 ends in exactly one half.
    [Number.MAX_SAFE_INTEGER, 2, 4_503_599_627_370_496],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 1],
  ])('%i / %i = %i', (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected)
  })

  it.each([
    [1, 0],
    [1, -2],
    [1.5, 2],
    [1, 2.5],
    [NaN, 1],
    [2 ** 53, 1],
  ])('refuses %s / %s', (numerator, denominator) => {
    expect(() => roundHalfUp(numerator, denominator)).toThrow(RangeError)
  })

  it('is never more than half a unit away, and mirrors in the sign', () => {
    fc.assert(
      fc.property(safe, divisor, (numerator, denominator) => {
        const rounded = roundHalfUp(numerator, denominator)
        const miss = 2n * (BigInt(rounded) * BigInt(denominator) - BigInt(numerator))
        expect(miss <= BigInt(denominator) && -miss <= BigInt(denominator)).toBe(true)
        expect(roundHalfUp(-numerator, denominator)).toBe(-rounded + 0)
      }),
    )
  })
})

describe('scaleHalfUp', () => {
  it.each([
    [230, 5_000, 100_000, 12],
    [119, 30_000, 100_000, 36],
    [9_999_999_999, 99_999_999, 1000, 999_999_989_900_000],
    [-9_999_999_999, 99_999_999, 1000, -999_999_989_900_000],
    // The product is one past the safe integers and its half decides the rounding.
    [3, 3_002_399_751_580_331, 2, 4_503_599_627_370_497],
  ])('%i × %i / %i = %i', (value, factor, by, expected) => {
    expect(scaleHalfUp(value, factor, by)).toBe(expected)
  })

  it('agrees with exact arithmetic however large the product', () => {
    const big = fc.integer({ min: -1e15, max: 1e15 })
    fc.assert(
      fc.property(big, fc.integer({ min: -100_000, max: 100_000 }), (value, factor) => {
        const twice = 2n * BigInt(value) * BigInt(factor)
        const away = twice < 0n ? -100_000n : 100_000n
        expect(scaleHalfUp(value, factor, 100_000)).toBe(Number((twice + away) / 200_000n))
      }),
    )
  })

  it('throws when the result cannot be held, or on a divisor of zero', () => {
    expect(() => scaleHalfUp(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(RangeError)
    expect(() => scaleHalfUp(Number.MAX_SAFE_INTEGER, 2, 0)).toThrow(RangeError)
    expect(() => scaleHalfUp(1, 1, 0)).toThrow(RangeError)
    expect(() => scaleHalfUp(0.5, 2, 1)).toThrow(RangeError)
  })
})

describe('scaleUp', () => {
  it.each([
    [1, 1, 3, 1],
    [-1, 1, 3, 0],
    [6, 1, 3, 2],
    [-7, 1, 3, -2],
    [Number.MAX_SAFE_INTEGER, 100_000, 100_000, Number.MAX_SAFE_INTEGER],
  ])('%i × %i / %i = %i', (value, factor, by, expected) => {
    expect(scaleUp(value, factor, by)).toBe(expected)
  })

  it('throws on a divisor of zero or an unsafe result', () => {
    expect(() => scaleUp(1, 1, 0)).toThrow(RangeError)
    expect(() => scaleUp(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(RangeError)
  })
})
