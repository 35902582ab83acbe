import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../../kernel/time/shop-day'
import { isExpired } from './order'

it('a quote holds through its last day and not a day longer; an ended order never expires', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const today = '2026-06-15'
      const validUntil = addDays(today, days)
      expect(isExpired({ state: 'quote', validUntil }, today)).toBe(days < 0)
      expect(isExpired({ state: 'waiting', validUntil }, today)).toBe(days < 0)
      expect(isExpired({ state: 'received', validUntil }, today)).toBe(false)
    }),
  )
})
