import { expect, it } from 'vitest'
import { periodBefore, quickPeriods, yearBefore } from './period'

it.each([
  ['Hoje', '2026-03-01', '2026-03-01', '2026-03-01'],
  ['Ontem', '2026-03-01', '2026-02-28', '2026-02-28'],
  ['7 dias', '2026-03-03', '2026-02-25', '2026-03-03'],
  ['Mês', '2026-03-31', '2026-03-01', '2026-03-31'],
])('%s, on %s', (name, today, from, until) => {
  expect(quickPeriods.find((one) => one.name === name)?.of(today)).toEqual({ from, until })
})

it.each([
  ['a day against its weekday', '2026-12-01', '2026-12-01', '2026-11-24', '2026-11-24'],
  ['half a month against half of one', '2026-12-01', '2026-12-15', '2026-11-01', '2026-11-15'],
  ['a whole month against a whole one', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['a whole short month, too', '2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
  ['days the month before did not have', '2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28'],
  ['seven days against the seven before', '2026-12-03', '2026-12-09', '2026-11-26', '2026-12-02'],
  ['a year against as many days', '2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
])('%s', (_what, from, until, first, last) => {
  expect(periodBefore({ from, until })).toEqual({ from: first, until: last })
})

it('a year before, leap years too', () => {
  expect(yearBefore({ from: '2028-02-29', until: '2028-03-01' })).toEqual({
    from: '2027-02-28',
    until: '2027-03-01',
  })
})
