import fc from 'fast-check'
import { expect, it } from 'vitest'
import { choiceMove } from './choice-move'
import { alsoWaits, pressed, type WaitingKeys } from './waiting-keys'

const none: WaitingKeys = []
const afterAll = (keys: readonly string[]) => keys.reduce(alsoWaits, none)

it.each([
  { keys: ['Enter'], active: 0, chosen: true },
  { keys: ['ArrowDown', 'ArrowDown', 'Enter'], active: 2, chosen: true },
  { keys: ['End'], active: 4, chosen: false },
  { keys: ['Enter', 'Enter', 'ArrowDown', 'Enter'], active: 0, chosen: true },
  { keys: ['ArrowUp', 'Enter'], active: 0, chosen: true },
  { keys: [], active: 0, chosen: false },
])('$keys on a list of five that came late ends at $active', ({ keys, ...end }) =>
  expect(pressed(afterAll(keys), 0, 5)).toEqual(end),
)

it.each([
  ['7', '8', '9', 'Enter'],
  ['Enter', '7'],
  ['Enter', 'Escape'],
  ['Tab', 'Enter'],
  ['a', 'ArrowDown', 'Enter'],
])('another key between them gives all of it up: %s %s', (...keys) =>
  expect(pressed(afterAll(keys), 0, 5)).toEqual({ active: 0, chosen: false }),
)

it('chooses nothing in a list that came empty, nor where nobody is selected', () => {
  expect(pressed(afterAll(['ArrowDown', 'Enter']), 0, 0)).toEqual({ active: 0, chosen: false })
  expect(pressed(afterAll(['Enter']), -1, 5)).toEqual({ active: -1, chosen: false })
})

it('does late what the same keys would have done at once, up to the first Enter', () => {
  const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Enter'))
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 60 }), (typed, count) => {
      const enter = typed.indexOf('Enter')
      const moves = enter === -1 ? typed : typed.slice(0, enter)
      const row = moves.reduce((at, key) => choiceMove(key, at, count) ?? at, 0)
      expect(pressed(afterAll(typed), 0, count)).toEqual({ active: row, chosen: enter !== -1 })
    }),
  )
})

it('never chooses once a character was among the keys', () => {
  const key = fc.constantFrom('Enter', 'ArrowDown', 'Tab', 'F7', 'Shift')
  fc.assert(
    fc.property(
      fc.array(key),
      fc.stringMatching(/^[0-9A-Za-z]$/),
      fc.array(key),
      (before, character, behind) => {
        expect(pressed(afterAll([...before, character, ...behind]), 0, 9).chosen).toBe(false)
      },
    ),
  )
})
