import { expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { marginOf } from './margin'

it.each([
  [10_000, 6_000, 40_000],
  [9_990, 3_330, 66_700],
  [1_000, 1_500, -50_000],
  [1_000, 0, 100_000],
  [0, 500, null],
])('sold for %i cents and bought for %i leaves %s', (price, cost, margin) =>
  expect(marginOf(cents(price), cents(cost))).toBe(margin),
)
