import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shopTime } from '../../kernel/time/shop-day'
import { waitsUntil } from './sending-hours'

const hours = { from: 9, to: 22 }
const at = (text: string) => Date.parse(text)

it.each([
  ['J7: a minute before the end', '2026-12-01T21:59:59-03:00', null],
  ['J7: two minutes later', '2026-12-01T22:01:00-03:00', '2026-12-02T09:00:00-03:00'],
  ['at the end', '2026-12-01T22:00:00-03:00', '2026-12-02T09:00:00-03:00'],
  ['in the night', '2026-12-02T00:30:00-03:00', '2026-12-02T09:00:00-03:00'],
  ['at the beginning', '2026-12-02T09:00:00-03:00', null],
] as const)('%s', (_what, now, until) => {
  expect(waitsUntil(hours, at(now), 'America/Sao_Paulo')).toBe(until === null ? null : at(until))
})

it('by the clock of the shop, wherever it is and on every day of the year', () => {
  const zones = fc.constantFrom(
    'America/Sao_Paulo',
    'America/Rio_Branco',
    'America/Noronha',
    'America/New_York',
  )
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
      zones,
      (now, zone) => {
        const until = waitsUntil(hours, now, zone)
        if (until === null) return
        expect(until).toBeGreaterThan(now)
        expect(until - now).toBeLessThanOrEqual(12 * 3_600_000)
        expect(shopTime(until, zone).clock).toBe('09:00')
        expect(waitsUntil(hours, until, zone)).toBeNull()
      },
    ),
  )
})
