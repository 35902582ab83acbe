import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paperLetters, plainLetter } from './paper-letters'

it.each([
  ['São João, 1ª linha nº 2 × R$\u00a010,00', 'São João, 1ª linha nº 2 × R$\u00a010,00'],
  ['Sa\u0303o Joa\u0303o', 'São João'],
  ['Natal 🎄', 'Natal ?'],
  ['Família 👨‍👩‍👧‍👦 e 👍🏽', 'Família ? e ?'],
  ['Brasil 🇧🇷', 'Brasil ?'],
  ['coração ❤️', 'coração ?'],
  ['“Luxo” – d’água…', '"Luxo" - d\'água...'],
  ['ｗｉｄｅ ２５', 'wide 25'],
  ['漢字', '??'],
  ['ẽ ŝ ﬁ ① Ω', 'e s fi 1 ?'],
  ['a\u200bb\u202ec\u00add\ufeff', 'abcd'],
  ['\u001b@x\u0007\u001dV1\u0000', '@xV1'],
  ['uma\r\nduas\u2028três', 'uma\nduas\ntrês'],
  ['a\tb', 'a b'],
  ['\ud83c', ''],
  ['€ 5', '€ 5'],
])('%j is %j', (text, letters) => {
  expect(paperLetters(text)).toBe(letters)
})

it('is one byte and one column a letter, whatever comes in, and changes nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const letters = paperLetters(text)
      expect(letters).toMatch(/^[\n\u0020-\u007e\u00a0-\u00ff\u20ac]*$/)
      expect(paperLetters(letters)).toBe(letters)
    }),
  )
})

it.each([
  ['ã', 'a'],
  ['ª', 'a'],
  ['º', 'o'],
  ['°', 'o'],
  ['×', 'x'],
  ['ç', 'c'],
  ['€', '?'],
])('%s without its accent is %s', (letter, plain) => {
  expect(plainLetter(letter)).toBe(plain)
})
