import { describe, expect, it } from 'vitest'
import { dueDays } from './due-days'

describe('the days of a crediário', () => {
  it.each([
    ['2026-12-10', 1, ['2026-12-10']],
    ['2026-11-10', 3, ['2026-11-10', '2026-12-10', '2027-01-10']],
    ['2026-12-31', 4, ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']],
    ['2028-01-30', 2, ['2028-01-30', '2028-02-29']],
  ])('from %s in %i', (first, count, days) => {
    expect(dueDays(first, count)).toEqual(days)
  })
})
