import { expect, it } from 'vitest'
import { changeWords, monthName, weekdayBefore } from './day-words'

it.each([
  [112_00, 100_00, { way: 'up', text: '12\u00a0% acima' }],
  [95_49, 100_00, { way: 'down', text: '5\u00a0% abaixo' }],
  [100_40, 100_00, { way: 'same', text: 'quase igual' }],
  [0, 100_00, { way: 'down', text: '100\u00a0% abaixo' }],
  [-10_00, 100_00, { way: 'down', text: '110\u00a0% abaixo' }],
  [1_234_000, 1_000, { way: 'up', text: '123.300\u00a0% acima' }],
  [500, 0, null],
  [500, -100, null],
])('%i beside %i', (now, before, expected) => expect(changeWords(now, before)).toEqual(expected))

it.each([
  ['2026-12-01', 'terça passada'],
  ['2026-12-05', 'sábado passado'],
  ['2026-12-06', 'domingo passado'],
])('%s is held against %s', (day, name) => expect(weekdayBefore(day)).toBe(name))

it.each([
  ['2026-01-31', 0, 'janeiro'],
  ['2026-01-31', 1, 'dezembro'],
])('%s, %i back', (day, back, name) => expect(monthName(day, back)).toBe(name))
