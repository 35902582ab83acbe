import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import {
  add,
  cents,
  centsSchema,
  max,
  min,
  negate,
  nonNegativeCentsSchema,
  positiveCentsSchema,
  subtract,
  sumBy,
  ZERO,
  type Cents,
} from './cents'

const anyCents = fc.integer({ min: -1e12, max: 1e12 }).map(cents)

describe('cents', () => {
  it.each([0.5, 2.3 * 100, NaN, Infinity, 2 ** 53])('refuses %s', (value) => {
    expect(() => cents(value)).toThrow(RangeError)
  })

  it('has no negative zero', () => {
    expect(cents(-0)).toBe(0)
    expect(negate(ZERO)).toBe(0)
  })
})

describe('arithmetic', () => {
  it('adds nothing to zero', () => {
    expect(add()).toBe(0)
    expect(sumBy([], () => cents(1))).toBe(0)
  })

  it('adds, subtracts and sums', () => {
    expect(add(cents(10), cents(20), cents(-5))).toBe(25)
    expect(subtract(cents(10), cents(25))).toBe(-15)
    expect(sumBy([{ price: cents(199) }, { price: cents(1) }], (item) => item.price)).toBe(200)
  })

  it('throws rather than losing a cent past the safe integers, even in between', () => {
    const huge = cents(Number.MAX_SAFE_INTEGER)
    expect(() => add(huge, cents(1))).toThrow(RangeError)
    expect(() => add(huge, cents(2), negate(huge))).toThrow(RangeError)
    expect(() => subtract(negate(huge), cents(1))).toThrow(RangeError)
  })

  it('takes back what it added', () => {
    fc.assert(
      fc.property(anyCents, anyCents, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a)
      }),
    )
  })

  it('orders', () => {
    expect(min(cents(-2), cents(1))).toBe(-2)
    expect(max(cents(-2), cents(1))).toBe(1)
    fc.assert(
      fc.property(anyCents, anyCents, (a, b) => {
        expect(add(min(a, b), max(a, b))).toBe(add(a, b))
      }),
    )
  })
})

describe('schemas', () => {
  it.each([
    [-1, true, false, false],
    [0, true, false, true],
    [1, true, true, true],
    [1.5, false, false, false],
    [2 ** 53, false, false, false],
    [NaN, false, false, false],
    ['1', false, false, false],
    [null, false, false, false],
  ])('%s: any %s, positive %s, non-negative %s', (value, any, positive, nonNegative) => {
    expect(centsSchema.safeParse(value).success).toBe(any)
    expect(positiveCentsSchema.safeParse(value).success).toBe(positive)
    expect(nonNegativeCentsSchema.safeParse(value).success).toBe(nonNegative)
  })

  it('give Cents', () => {
    expectTypeOf<z.output<typeof centsSchema>>().toEqualTypeOf<Cents>()
    expectTypeOf<z.input<typeof positiveCentsSchema>>().toEqualTypeOf<Cents>()
  })
})
