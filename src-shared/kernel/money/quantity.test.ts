import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from './cents'
import {
  formatQuantity,
  MAX_QUANTITY,
  multiply,
  ONE_UNIT,
  parseQuantity,
  quantityDoubt,
  readQuantity,
  quantitySchema,
  thousandths,
  units,
} from './quantity'

const anyQuantity = fc.integer({ min: 1, max: MAX_QUANTITY }).map(thousandths)

describe('thousandths and units', () => {
  it('counts one unit as a thousand', () => {
    expect(ONE_UNIT).toBe(1000)
    expect(units(3)).toBe(3000)
    expect(thousandths(-0)).toBe(0)
  })

  it.each([0.5, NaN, Infinity])('refuses %s', (value) => {
    expect(() => thousandths(value)).toThrow(RangeError)
    expect(() => units(value)).toThrow(RangeError)
  })
})

describe('multiply', () => {
  it.each([
    [119, 5000, 595],
    [2990, 123, 368], // 3,6777
    [1000, 1, 1],
    [499, 1, 0],
    [500, 1, 1],
    [-500, 1, -1],
    [9_999_999_999, 99_999_999, 999_999_989_900_000],
  ])('%i cents × %i thousandths = %i cents', (price, quantity, expected) => {
    expect(multiply(cents(price), thousandths(quantity))).toBe(expected)
  })

  it('is exact for whole units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 99_999 }), (price, count) => {
        expect(multiply(cents(price), units(count))).toBe(price * count)
      }),
    )
  })
})

describe('formatQuantity and parseQuantity', () => {
  it.each([
    [1000, '1'],
    [123, '0,123'],
    [2500, '2,5'],
    [1_000_010, '1000,01'],
    [0, '0'],
    [-1500, '-1,5'],
    [99_999_999, '99999,999'],
  ])('writes %i as %s', (value, text) => {
    expect(formatQuantity(thousandths(value))).toBe(text)
  })

  it.each([
    ['3', 3000],
    ['0,250', 250],
    ['0.250', 250],
    ['0,5', 500],
    [' 12 ', 12_000],
    ['003', 3000],
    ['99999,999', 99_999_999],
    ['1,000', 1000],
    ['1,5', 1500],
    ['1.5', 1500],
    ['1.50', 1500],
    ['0.500', 500],
    ['00.500', 500],
    [',5', 500],
    ['.5', 500],
    ['.500', 500],
    ['1000', 1_000_000],
    ['1.234,5', 1_234_500],
    ['99.999,999', 99_999_999],
  ])('reads %s as %i', (text, value) => {
    expect(parseQuantity(text)).toBe(value)
  })

  it.each([
    '',
    '0',
    '0,000',
    '-1',
    '1,2345',
    '100000',
    '1,',
    ',',
    '.',
    ',000',
    '1..5',
    '1,000.5',
    '100.000,0',
    '1 000',
    '1.000.000',
    '1e3',
    'abc',
    '7891000315507',
    '3 kg',
  ])('refuses "%s"', (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  })

  it.each([
    ['1.000', '1000 ou 1,000'],
    ['1.010', '1010 ou 1,010'],
    ['12.500', '12500 ou 12,500'],
  ])('does not guess what “%s” means', (text, doubt) => {
    expect(readQuantity(text)).toEqual({ ok: false, problem: 'ambiguous' })
    expect(parseQuantity(text)).toBeUndefined()
    expect(quantityDoubt(text)).toBe(doubt)
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyQuantity, (value) => {
        expect(parseQuantity(formatQuantity(value))).toBe(value)
      }),
    )
  })
})

describe('quantitySchema', () => {
  it.each([
    [1, true],
    [99_999_999, true],
    [0, false],
    [-1000, false],
    [100_000_000, false],
    [1.5, false],
    ['1', false],
  ])('%s: %s', (value, valid) => {
    expect(quantitySchema.safeParse(value).success).toBe(valid)
  })
})
