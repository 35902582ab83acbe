import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, daysAfter } from './validity'
import { isExpired } from './order'

it.each([
  [Date.UTC(2026, 2, 11, 2, 59), '2026-03-10'],
  [Date.UTC(2026, 2, 11, 3), '2026-03-11'],
  [Date.UTC(2026, 11, 31, 23, 59), '2026-12-31'],
])('in São Paulo %s is still or already %s', (at, day) => {
  expect(dayOf(at, 'America/Sao_Paulo')).toBe(day)
})

it.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 10, '2027-01-10'],
])('%s and %s days is %s', (day, days, then) => {
  expect(daysAfter(day, days)).toBe(then)
})

it('a quote holds through its last day and not a day longer; an ended order never expires', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const today = '2026-06-15'
      const validUntil = daysAfter(today, days)
      expect(isExpired({ state: 'quote', validUntil }, today)).toBe(days < 0)
      expect(isExpired({ state: 'waiting', validUntil }, today)).toBe(days < 0)
      expect(isExpired({ state: 'received', validUntil }, today)).toBe(false)
    }),
  )
})
