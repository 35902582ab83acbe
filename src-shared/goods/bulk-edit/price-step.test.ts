import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { stepped, type PriceStep } from './price-step'

const cases: readonly [number | null, PriceStep, number | null][] = [
  [1000, { by: 'set', value: 1234, ending: 'exact' }, 1234],
  [1000, { by: 'percent', value: 10_000, ending: 'exact' }, 1100],
  [999, { by: 'percent', value: -30_000, ending: 'exact' }, 699],
  [1000, { by: 'amount', value: -1500, ending: 'exact' }, -500],
  [1000, { by: 'percent', value: 33_000, ending: 'ends-90' }, 1290],
  [1000, { by: 'percent', value: 45_000, ending: 'ends-90' }, 1490],
  [1000, { by: 'percent', value: 33_000, ending: 'ends-99' }, 1299],
  [30, { by: 'amount', value: 0, ending: 'ends-99' }, 99],
  [1003, { by: 'amount', value: 0, ending: 'five-cents' }, 1005],
  [1002, { by: 'amount', value: 0, ending: 'five-cents' }, 1000],
  [null, { by: 'percent', value: 10_000, ending: 'exact' }, null],
  [0, { by: 'amount', value: 100, ending: 'exact' }, null],
  [null, { by: 'set', value: 100, ending: 'exact' }, 100],
]

describe('a step from one price to another', () => {
  it.each(cases)('from %s by %j to %s', (from, step, to) => {
    expect(stepped(from === null ? null : cents(from), step)).toBe(to)
  })
})
