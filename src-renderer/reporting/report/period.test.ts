import { expect, it } from 'vitest'
import { quickPeriods } from './period'

it.each([
  ['Hoje', '2026-03-01', '2026-03-01', '2026-03-01'],
  ['Ontem', '2026-03-01', '2026-02-28', '2026-02-28'],
  ['7 dias', '2026-03-03', '2026-02-25', '2026-03-03'],
  ['Mês', '2026-03-31', '2026-03-01', '2026-03-31'],
])('%s, on %s', (name, today, from, until) => {
  expect(quickPeriods.find((one) => one.name === name)?.of(today)).toEqual({ from, until })
})
