import { expect, it } from 'vitest'
import { businessHours } from '#shared/kernel/time/business-day'
import { dayPeriods } from './day-periods'

const clock = { timeZone: 'America/Sao_Paulo', dayStartsAt: 4 }
const at = (text: string) => Date.parse(`${text}-03:00`)
const begins = (day: string) => businessHours(day, clock).from

it('holds half a day against half of the same weekday, by days of business', () => {
  const { day, today } = dayPeriods(at('2026-12-02T01:30'), clock)
  expect(day).toBe('2026-12-01')
  expect(today.now).toEqual({ from: at('2026-12-01T04:00'), until: at('2026-12-02T01:30') + 1 })
  expect(today.soFar).toEqual({ from: at('2026-11-24T04:00'), until: at('2026-11-25T01:30') + 1 })
  expect(today.whole).toEqual({ from: at('2026-11-24T04:00'), until: at('2026-11-25T04:00') })
})

it.each([
  ['2026-12-15', '2026-11-01', '2026-11-15T12:00', '2026-12-01'],
  ['2026-01-31', '2025-12-01', '2025-12-31T12:00', '2026-01-01'],
  // The month before had no such day: all of it.
  ['2026-03-31', '2026-02-01', null, '2026-03-01'],
  ['2028-03-29', '2028-02-01', '2028-02-29T12:00', '2028-03-01'],
])('holds the month to %s against the one before', (day, from, soFar, until) => {
  const { month } = dayPeriods(at(`${day}T12:00`), clock)
  expect(month.now).toEqual({ from: begins(until), until: at(`${day}T12:00`) + 1 })
  expect(month.whole).toEqual({ from: begins(from), until: begins(until) })
  expect(month.soFar).toEqual({ from: begins(from), until: soFar === null ? begins(until) : at(soFar) + 1 })
})
