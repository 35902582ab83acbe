import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, negate, subtract } from './cents'
import {
  formatPercent,
  milliPercent,
  milliPercentSchema,
  parsePercent,
  percentOf,
  rateOf,
} from './percentage'

const rate = fc.integer({ min: 0, max: 100_000 }).map(milliPercent)
const price = fc.integer({ min: 0, max: 9_999_999_999 }).map(cents)

describe('percentOf', () => {
  // Figures other tills got wrong by a cent, from their public issue threads.
  it.each([
    ['R$ 829,00 with 96,019 %', 82_900, 96_019, 79_600, 3_300],
    ['R$ 2,30 with 5 %', 230, 5_000, 12, 218],
    ['R$ 100,00 with 10 %', 10_000, 10_000, 1_000, 9_000],
    ['5 × R$ 1,19 with 30 %', 595, 30_000, 179, 416],
    ['R$ 50,00 with 50 %', 5_000, 50_000, 2_500, 2_500],
    ['100 % leaves nothing', 1, 100_000, 1, 0],
    ['0 % takes nothing', 1, 0, 0, 1],
    ['half a cent goes away from zero', 1, 50_000, 1, 0],
  ])('%s', (_, amount, percent, discount, rest) => {
    const taken = percentOf(cents(amount), milliPercent(percent))
    expect(taken).toBe(discount)
    expect(subtract(cents(amount), taken)).toBe(rest)
  })

  it('stays between nothing and the whole, grows with the rate, and mirrors for refunds', () => {
    fc.assert(
      fc.property(price, rate, rate, (amount, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const part = percentOf(amount, low)
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(percentOf(amount, high))
        expect(percentOf(amount, high)).toBeLessThanOrEqual(amount)
        expect(percentOf(negate(amount), low)).toBe(negate(part))
      }),
    )
  })

  it('is the whole at 100 %', () => {
    fc.assert(
      fc.property(price, (amount) => {
        expect(percentOf(amount, milliPercent(100_000))).toBe(amount)
      }),
    )
  })
})

describe('rateOf', () => {
  it.each([
    [1_000, 10_000, 10_000],
    [1, 3, 33_334], // rounded up
    [79_600, 82_900, 96_020],
    [10_001, 100_000, 10_001],
    [0, 500, 0],
    [500, 500, 100_000],
    [600, 500, 120_000],
    [-1_000, -10_000, 10_000],
    [0, 0, 0],
    [1, 0, 100_000],
  ])('%i of %i is %i', (part, whole, expected) => {
    expect(rateOf(cents(part), cents(whole))).toBe(expected)
  })

  it('never understates: the rate it gives takes back at least the part', () => {
    fc.assert(
      fc.property(price, price, (a, b) => {
        const [part, whole] = a < b ? [a, b] : [b, a]
        expect(percentOf(whole, rateOf(part, whole))).toBeGreaterThanOrEqual(part)
      }),
    )
  })
})

describe('formatPercent and parsePercent', () => {
  it.each([
    [10_000, '10\u00a0%'],
    [12_500, '12,5\u00a0%'],
    [96_019, '96,019\u00a0%'],
    [5, '0,005\u00a0%'],
    [0, '0\u00a0%'],
    [100_000, '100\u00a0%'],
    [-2_500, '-2,5\u00a0%'],
  ])('writes %i as %s', (value, text) => {
    expect(formatPercent(milliPercent(value))).toBe(text)
  })

  it.each([
    ['10', 10_000],
    ['12,5', 12_500],
    ['12.5', 12_500],
    ['96,019', 96_019],
    ['10%', 10_000],
    [' 10 % ', 10_000],
    ['0', 0],
    ['100', 100_000],
  ])('reads %s as %i', (text, value) => {
    expect(parsePercent(text)).toBe(value)
  })

  it.each(['', '%', '-5', '100,001', '101', '1,2345', '10,', ',5', 'dez', '1 0'])('refuses "%s"', (text) => {
    expect(parsePercent(text)).toBeUndefined()
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(rate, (value) => {
        expect(parsePercent(formatPercent(value))).toBe(value)
      }),
    )
  })
})

describe('milliPercentSchema', () => {
  it.each([
    [0, true],
    [96_019, true],
    [100_000, true],
    [100_001, false],
    [-1, false],
    [0.5, false],
  ])('%s: %s', (value, valid) => {
    expect(milliPercentSchema.safeParse(value).success).toBe(valid)
  })

  it('milliPercent refuses fractions', () => {
    expect(() => milliPercent(12.5)).toThrow(RangeError)
  })
})
