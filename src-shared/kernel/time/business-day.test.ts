import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDay, businessHours } from './business-day'

const at = (text: string) => Date.parse(text)

describe('the day of business', () => {
  it.each([
    ['midnight ends it', '2026-12-01T00:03:00-03:00', 'America/Sao_Paulo', 0, '2026-12-01'],
    ['a bar that closes at four', '2026-12-01T00:03:00-03:00', 'America/Sao_Paulo', 4, '2026-11-30'],
    ['its last minute', '2026-12-01T03:59:59-03:00', 'America/Sao_Paulo', 4, '2026-11-30'],
    ['its first', '2026-12-01T04:00:00-03:00', 'America/Sao_Paulo', 4, '2026-12-01'],
    [
      'Acre, while Brasília is past midnight',
      '2026-11-30T23:50:00-05:00',
      'America/Rio_Branco',
      0,
      '2026-11-30',
    ],
    [
      'Fernando de Noronha, an hour before Brasília',
      '2026-12-01T00:10:00-02:00',
      'America/Noronha',
      0,
      '2026-12-01',
    ],
  ])('%s', (_what, instant, timeZone, dayStartsAt, day) => {
    expect(businessDay(at(instant), { timeZone, dayStartsAt })).toBe(day)
  })

  it('holds every instant of its hours and none outside', () => {
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    const zones = fc.constantFrom('America/Sao_Paulo', 'America/Rio_Branco', 'America/Noronha', 'Etc/GMT+4')
    fc.assert(
      fc.property(days, zones, fc.integer({ min: 0, max: 12 }), (date, timeZone, dayStartsAt) => {
        const clock = { timeZone, dayStartsAt }
        // Midnights that summer time skipped (until 2019) have no instant of their own.
        fc.pre(date.getUTCFullYear() >= 2020)
        const { from, to } = businessHours(businessDay(date.getTime(), clock), clock)
        expect(from).toBeLessThanOrEqual(date.getTime())
        expect(date.getTime()).toBeLessThan(to)
      }),
    )
  })
})
