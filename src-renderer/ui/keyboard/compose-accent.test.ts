import { expect, it } from 'vitest'
import { composeAccent } from './compose-accent'

it.each([
  ['´', 'a', 'á'],
  ['´', 'E', 'É'],
  ['~', 'a', 'ã'],
  ['~', 'o', 'õ'],
  ['^', 'e', 'ê'],
  ['`', 'a', 'à'],
  ['~', 'q', 'q'],
  ['^', '1', '1'],
  [null, 'ç', 'ç'],
] as const)('%s over %s makes %s', (accent, letter, expected) => {
  expect(composeAccent(accent, letter)).toBe(expected)
})
