import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { add, cents } from '../../kernel/money/cents'
import { takeFromDrawer } from './cash-by-hand'

it.each([
  [10_000, 10_000, 0],
  [10_000, 1, 9_999],
  [0, 1, null],
  [10_000, 10_001, null],
  [-500, 1, null],
])('of %i in the drawer %i can be taken: %j', (inDrawer, amount, rest) => {
  expect(takeFromDrawer(cents(inDrawer), cents(amount))).toEqual(
    rest === null ? { ok: false, error: { code: 'not-enough-cash' } } : { ok: true, value: rest },
  )
})

it('what is taken and what stays is what was there', () => {
  const amount = fc.integer({ min: 0, max: 1e9 }).map(cents)
  fc.assert(
    fc.property(amount, amount, (inDrawer, taken) => {
      const left = takeFromDrawer(inDrawer, taken)
      expect(left.ok).toBe(taken <= inDrawer)
      if (left.ok) expect(add(left.value, taken)).toBe(inDrawer)
    }),
  )
})
