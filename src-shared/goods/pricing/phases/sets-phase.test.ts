import { describe, expect, it } from 'vitest'
import { thousandths } from '../../../kernel/money/quantity'
import {
  clothes,
  shoes,
  line,
  inFamily,
  rateOff,
  nth,
  soManyFor,
  onShoes,
  netsOf,
  type Case,
} from './sample-basket'

describe('phase 2, sets', () => {
  const half = nth(2, 50)
  it.each<Case>([
    { name: 'second at 50 %: 1 × 100 (V1)', lines: [line(10_000)], rules: [half], nets: [10_000] },
    { name: 'second at 50 %: 2 × 100 (V1)', lines: [line(10_000, 2)], rules: [half], nets: [15_000] },
    { name: 'second at 50 %: 3 × 100 (V1)', lines: [line(10_000, 3)], rules: [half], nets: [25_000] },
    { name: 'second at 50 %: 4 × 100 (V1)', lines: [line(10_000, 4)], rules: [half], nets: [30_000] },
    {
      name: 'on two lines of one, each bears its part (V6)',
      lines: [line(10_000), line(10_000)],
      rules: [half],
      nets: [7_500, 7_500],
    },
    {
      name: '100 + 60, in proportion (V2)',
      lines: [line(10_000), line(6_000)],
      rules: [half],
      nets: [8_125, 4_875],
    },
    {
      name: '100 + 80 + 60 (V3)',
      lines: [line(6_000), line(10_000), line(8_000)],
      rules: [half],
      nets: [6_000, 7_778, 6_222],
    },
    {
      name: '100 + 80 + 60 + 40 (V4)',
      lines: [line(10_000), line(8_000), line(6_000), line(4_000)],
      rules: [half],
      nets: [7_778, 6_222, 4_800, 3_200],
    },
    { name: '2 × 1,99 (V5)', lines: [line(199, 2)], rules: [half], nets: [298] },
    { name: 'leve 3, pague 2', lines: [line(1_000, 7)], rules: [nth(3, 100)], nets: [5_000] },
    { name: '3 for 25,00', lines: [line(1_000, 4)], rules: [soManyFor(3, 2_500)], nets: [3_500] },
    { name: '3 for more than they cost', lines: [line(500, 3)], rules: [soManyFor(3, 2_500)], nets: [1_500] },
    { name: 'at most two sets', lines: [line(1_000, 10)], rules: [nth(2, 50, { limit: 2 })], nets: [9_000] },
    {
      name: 'what is weighed is in no set',
      lines: [line(1_000, 1, { quantity: thousandths(1_500) }), line(1_000)],
      rules: [half],
      nets: [1_500, 1_000],
    },
    {
      name: 'a set sees the prices of phase 1',
      lines: [line(10_000, 2)],
      rules: [half, rateOff(20)],
      nets: [12_000],
    },
    {
      name: 'not below the floor of the rule',
      lines: [line(1_000, 2)],
      rules: [nth(2, 100, { floor: 800 })],
      nets: [1_600],
    },
    {
      name: 'two rules that want the same piece: the customer’s best, not the greatest first',
      // Half of the cap with the shirt saves 55; the two pairs beside it save 50 each.
      lines: [
        line(10_000, 1, { familyId: clothes }),
        line(11_000, 1, { familyId: clothes, brandId: 1 as never }),
        line(11_000, 1, { familyId: shoes, brandId: 1 as never }),
        line(10_000, 1, { familyId: shoes }),
      ],
      rules: [
        nth(2, 50, inFamily(1)),
        nth(2, 50, onShoes),
        nth(2, 50, { on: { kind: 'brand', brandId: 1 } }),
      ],
      nets: [7_619, 8_381, 8_381, 7_619],
    },
  ])('$name', (sold) => {
    expect(netsOf(sold)).toEqual(sold.nets)
  })
})
