import { expect, it } from 'vitest'
import { choiceMove } from './choice-move'

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 19, 19],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 0],
  ['PageDown', 5, 13],
  ['PageDown', 18, 19],
  ['PageUp', 3, 0],
  ['Home', 12, 0],
  ['End', 3, 19],
  ['a', 3, undefined],
  ['Enter', 3, undefined],
])('%s on row %i of 20 goes to %j', (key, active, row) => expect(choiceMove(key, active, 20)).toBe(row))
