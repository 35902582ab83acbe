import { expect, it } from 'vitest'
import { moved } from './moved'

it.each([
  [1, 0, ['b', 'a', 'c']],
  [0, 1, ['b', 'a', 'c']],
  [2, 0, ['c', 'a', 'b']],
  [0, 2, ['b', 'c', 'a']],
])('from %d to %d', (from, to, expected) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected)
})
