import { expect, it } from 'vitest'
import { waitedFor } from './waited-for'

const minute = 60_000

it.each([
  [0, 'agora'],
  [59_999, 'agora'],
  [8 * minute, '8 min'],
  [60 * minute, '1 h'],
  [25 * 60 * minute, '1 dia'],
  [72 * 60 * minute, '3 dias'],
])('after %s ms: %s', (passed, words) => {
  expect(waitedFor(1_000_000, 1_000_000 + passed)).toBe(words)
})
