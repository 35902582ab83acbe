import { expect, it } from 'vitest'
import { effectiveDue } from './effective-due'

it.each([
  ['a Tuesday', '2026-03-10', '2026-03-10'],
  ['a Saturday', '2026-03-14', '2026-03-16'],
  ['a Sunday', '2026-03-15', '2026-03-16'],
  ['Christmas on a Friday', '2026-12-25', '2026-12-28'],
  ['Good Friday', '2026-04-03', '2026-04-06'],
  ['Tiradentes on a Tuesday', '2026-04-21', '2026-04-22'],
  ['the first day of a year', '2027-01-01', '2027-01-04'],
  ['the last day of a year', '2027-12-31', '2027-12-31'],
  ['Carnival, which is optional', '2026-02-17', '2026-02-17'],
])('what falls due on %s is paid in time until the next business day', (_which, dueOn, until) => {
  expect(effectiveDue(dueOn, true)).toBe(until)
  expect(effectiveDue(dueOn, false)).toBe(dueOn)
})
