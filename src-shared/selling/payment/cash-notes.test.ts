import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { quickNotes } from './cash-notes'

describe('quickNotes', () => {
  it.each([
    [3_750, [3_750, 4_000, 5_000, 10_000]],
    [300, [300, 500, 1_000, 2_000]],
    [500, [500, 1_000, 2_000, 5_000]],
    [8_320, [8_320, 8_500, 10_000, 20_000]],
    [12_345, [12_345, 12_500, 15_000, 20_000]],
    [10_000, [10_000, 20_000]],
    [20_000, [20_000]],
    [1, [1, 500, 1_000, 2_000]],
    [0, []],
    [-500, []],
  ])('%i due offers %j', (due, offered) => {
    expect(quickNotes(cents(due))).toEqual(offered)
  })

  it('starts with the exact amount, rises without repeats, and offers only what notes can make', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (due) => {
        const [exact, ...rounded] = quickNotes(cents(due))
        expect(exact).toBe(due)
        expect(rounded.length).toBeLessThanOrEqual(3)
        rounded.forEach((amount, index) => {
          expect(amount).toBeGreaterThan(rounded[index - 1] ?? due)
          expect(amount % 500).toBe(0)
          expect(amount - due).toBeLessThan(20_000)
        })
      }),
    )
  })
})
