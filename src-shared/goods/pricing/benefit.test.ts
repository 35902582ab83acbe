import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { ONE_UNIT } from '../../kernel/money/quantity'
import { takenBy } from './adjustment'
import { benefitOf, withBenefit, withoutBenefit, type Benefit } from './benefit'
import { priceSale } from './price-sale'

const amount = (source: string, off: number, stacksWith: Benefit['stacksWith'] = 'any'): Benefit => ({
  source,
  label: source.toUpperCase(),
  value: { kind: 'amount', amount: cents(off) },
  stacksWith,
})
const rate = (source: string, percent: number): Benefit => ({
  ...amount(source, 1),
  value: { kind: 'rate', rate: milliPercent(percent * 1000) },
})

const sold = (price: number, benefits: readonly Benefit[]) =>
  priceSale({
    lines: [
      {
        id: lineIdSchema.parse('0193a1de-2222-7000-8000-000000000001'),
        familyId: null,
        brandId: null,
        quantity: ONE_UNIT,
        unitPrice: cents(price),
        promotionalPrice: null,
        labelPrice: null,
        discount: null,
      },
    ],
    discount: null,
    benefits,
    rules: [],
  })

it.each([
  ['one after the other', [amount('a', 1_000), amount('b', 500)], [1_000, 500]],
  ['a rate of what is left', [amount('a', 4_000), rate('b', 50)], [4_000, 3_000]],
  ['in their order', [rate('b', 50), amount('a', 4_000)], [5_000, 4_000]],
  ['never more than is left', [amount('a', 9_000), amount('b', 5_000)], [9_000, 1_000]],
  ['one that goes with nobody', [amount('a', 1_000), amount('b', 500, [])], [1_000, 0]],
  ['one that nobody goes with', [amount('a', 1_000, []), amount('b', 500)], [1_000, 0]],
  ['two that go with each other', [amount('a', 1_000, ['b']), amount('b', 500, ['a'])], [1_000, 500]],
])('%s', (_, benefits, taken) => {
  const priced = sold(10_000, benefits)
  expect(benefits.map(({ source }) => takenBy(priced, source))).toEqual(taken)
  expect(priced.total).toBe(10_000 - taken.reduce((sum, one) => sum + one, 0))
})

it('there is one of a source, which keeps its place', () => {
  const all = withBenefit(withBenefit(withBenefit([], amount('a', 1)), amount('b', 2)), amount('a', 3))
  expect(all.map(({ source }) => source)).toEqual(['a', 'b'])
  expect(benefitOf(all, 'a')).toEqual(amount('a', 3))
  expect(withoutBenefit(all, 'a')).toEqual([amount('b', 2)])
})

it('however many there are, together they take what is left and no more', () => {
  const any = fc.array(
    fc.record({ source: fc.constantFrom('a', 'b', 'c', 'd'), off: fc.integer({ min: 1, max: 9_000 }) }),
  )
  fc.assert(
    fc.property(any, fc.nat(10_000), (drawn, price) => {
      const benefits = drawn.reduce<readonly Benefit[]>(
        (list, { source, off }) => withBenefit(list, amount(source, off)),
        [],
      )
      const asked =
        drawn.length === 0
          ? 0
          : benefits.reduce((sum, { value }) => sum + (value.kind === 'amount' ? value.amount : 0), 0)
      expect(sold(price, benefits).total).toBe(Math.max(0, price - asked))
    }),
  )
})
