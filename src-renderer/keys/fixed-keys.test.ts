import { expect, it } from 'vitest'
import { isFixedKey } from './fixed-keys'

const plain = { ctrlKey: false, altKey: false, metaKey: false }

it.each([
  ['cancel-line', { ...plain, key: 'Delete' }, true],
  ['cancel-line', { ...plain, key: 'Delete', ctrlKey: true }, false],
  ['larger-text', { ...plain, key: '=', ctrlKey: true }, true],
  ['larger-text', { ...plain, key: '+' }, false],
  ['usual-text', { ...plain, key: '0', ctrlKey: true, altKey: true }, false],
  ['clear-filters', { ...plain, key: 'L', altKey: true }, true],
  ['note-c', { ...plain, key: 'c', altKey: true }, true],
  ['note-c', { ...plain, key: 'c' }, false],
] as const)('%s by %o: %s', (name, event, expected) => {
  expect(isFixedKey(name, event)).toBe(expected)
})
