import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cents, max, min, sumBy, ZERO, type Cents } from '../../kernel/money/cents'
import { spread } from './spread'

const part = (price: number, room = price, article = 'a') => ({
  article,
  price: cents(price),
  room: cents(room),
})

it.each([
  ['10 over three of 50', 1_000, [part(5_000), part(5_000), part(5_000)], [334, 333, 333]],
  [
    '25 over 50 not below 45 and 3 × 20 (P55)',
    2_500,
    [part(5_000, 500), ...[0, 1, 2].map(() => part(2_000))],
    [500, 667, 667, 666],
  ],
  [
    '27 over 2 × 50 not below 45, 2 × 20 and 40 (P56)',
    2_700,
    [part(5_000, 500), part(5_000, 500), part(2_000), part(2_000), part(4_000)],
    [500, 500, 425, 425, 850],
  ],
  [
    '12 over 10, 20 (19), 50 (50), 30 (29) (P58)',
    1_200,
    [part(1_000), part(2_000, 100), part(5_000, 0), part(3_000, 100)],
    [1_000, 100, 0, 100],
  ],
  ['more than there is', 900, [part(100), part(200, 50)], [100, 50]],
  ['nothing over nothing', 0, [], []],
])('%s', (_, amount, parts, shares) => {
  expect(spread(cents(amount), parts)).toEqual(shares)
})

const parts = fc.array(
  fc
    .record({
      key: fc.constantFrom('a', 'b', 'c'),
      price: fc.nat(100_000),
      kept: fc.nat(100_000),
    })
    .map(({ key, price, kept }) => part(price, price - kept, key)),
  { maxLength: 9 },
)

it('sums exactly to the amount or to all there is room for, and nobody gives more than they may', () => {
  fc.assert(
    fc.property(parts, fc.nat(400_000).map(cents), (of, amount) => {
      const shares = spread(amount, of)
      const alike = ['a', 'b', 'c'].map((wanted) => of.filter(({ article }) => article === wanted))
      const room = sumBy(alike, (some) =>
        max(
          ZERO,
          sumBy(some, (one) => one.room),
        ),
      )
      expect(sumBy(shares, (share) => share)).toBe(min(amount, room))
      shares.forEach((share, index) => {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(Math.max(0, of[index]?.room ?? 0))
      })
    }),
  )
})

it('what alike goods get in all hangs neither on their order nor on how they are cut', () => {
  fc.assert(
    fc.property(parts, fc.nat(400_000).map(cents), fc.array(fc.nat(6)), (of, amount, cuts) => {
      const cut = of.flatMap(({ article, price, room }, index) => {
        const tenths = cuts[index] ?? 0
        const [lower, less] = [Math.floor((price * tenths) / 10), Math.floor((room * tenths) / 10)]
        return [part(lower, less, article), part(price - lower, room - less, article)]
      })
      expect(totals(cut.toReversed(), amount)).toEqual(totals(of, amount))
    }),
  )
})

function totals(of: readonly ReturnType<typeof part>[], amount: Cents): Cents[] {
  const shares = spread(amount, of)
  return ['a', 'b', 'c'].map((wanted) =>
    sumBy([...of.keys()], (index) => (of[index]?.article === wanted ? (shares[index] ?? ZERO) : ZERO)),
  )
}
