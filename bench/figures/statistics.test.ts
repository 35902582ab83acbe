import { describe, expect, it } from 'vitest'
import { slope, summarize } from './statistics'

describe('summarize', () => {
  it('takes the middle reading and the one that 95 in 100 do not pass', () => {
    const readings = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(summarize(readings)).toEqual({ count: 100, median: 50, p95: 95 })
    expect(summarize([7])).toEqual({ count: 1, median: 7, p95: 7 })
  })

  it('has nothing to say of no readings', () => {
    expect(() => summarize([])).toThrow(RangeError)
  })
})

it('slope is what y gains for each x', () => {
  expect(
    slope([
      [0, 5],
      [10, 25],
      [20, 45],
    ]),
  ).toBeCloseTo(2)
  expect(
    slope([
      [0, 3],
      [1, 4],
      [2, 3],
    ]),
  ).toBeCloseTo(0)
})
