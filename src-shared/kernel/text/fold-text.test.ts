import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText } from './fold-text'

it.each([
  ['CALÇAS', 'calcas'],
  ['  São João ', 'sao joao'],
  ['Sa\u0303o', 'sao'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'straße'],
  ['   ', ''],
])('%j is compared as %j', (text, folded) => expect(foldText(text)).toBe(folded))

it('changes nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
  )
})
