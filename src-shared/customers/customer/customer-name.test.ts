import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameParts, wholeName } from './customer-name'

it.each([
  ['Maria Prado', 'Prado', { givenName: 'Maria', surname: 'Prado' }],
  ['Maria Clara do Prado', 'do Prado', { givenName: 'Maria Clara', surname: 'do Prado' }],
  ['Maria Prado', null, { givenName: 'Maria Prado', surname: '' }],
  ['Prado', 'Prado', { givenName: '', surname: 'Prado' }],
])('%s, of which %s is the surname', (name, surname, parts) => {
  expect(nameParts(name, surname)).toEqual(parts)
  expect(wholeName(parts)).toBe(name)
})

it('is made of its parts and falls into them again', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,8}( [A-Za-zÀ-ÿ]{1,8}){0,2}$/)
  fc.assert(
    fc.property(word, word, (givenName, surname) => {
      expect(nameParts(wholeName({ givenName, surname }), surname)).toEqual({ givenName, surname })
    }),
  )
})
