import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { smsPrice, smsText, transliterate } from './sms-text'

describe('parts as the operator counts them (vectors S)', () => {
  it.each([
    ['S1 without accents', 'Feliz aniversario', 'GSM-7', 1],
    ['S1 with one', 'Feliz aniversário', 'UCS-2', 1],
    ['S2 150 letters', 'a'.repeat(150), 'GSM-7', 1],
    ['S2 160', 'a'.repeat(160), 'GSM-7', 1],
    ['S2 161', 'a'.repeat(161), 'GSM-7', 2],
    ['S3 150 with one accent', `á${'a'.repeat(149)}`, 'UCS-2', 3],
    ['S3 70 with one accent', `ã${'a'.repeat(69)}`, 'UCS-2', 1],
    ['S3 71 with one accent', `ã${'a'.repeat(70)}`, 'UCS-2', 2],
    ['no text', '', 'GSM-7', 0],
  ] as const)('%s', (_what, text, encoding, parts) => {
    expect(smsText(text, true)).toEqual({ text, encoding, parts })
  })
})

describe('the plain spelling', () => {
  it.each([
    ['S5', 'Olá “Maria” – R$ 10,00…', 'Ola "Maria" - R$ 10,00...'],
    ['S6', 'Parabéns 🎂!', 'Parabens !'],
    ['ordinals and money', '1º lugar, 2ª vez, 5 €', '1o lugar, 2a vez, 5 EUR'],
    ['capitals, too', 'LIQUIDAÇÃO DE VERÃO', 'LIQUIDACAO DE VERAO'],
    ['decomposed letters', 'Ola\u0301', 'Ola'],
  ])('%s', (_what, text, sent) => {
    expect(smsText(text, false)).toEqual({ text: sent, encoding: 'GSM-7', parts: 1 })
  })
})

it('whatever is written, the plain text is plain, and costs 160 letters a part at first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const sent = transliterate(text)
      expect(sent).toMatch(/^[\n\x20-\x7e]*$/)
      expect(transliterate(sent)).toBe(sent)
      expect(smsText(text, false).encoding).toBe('GSM-7')
    }),
  )
})

it('is paid by the part', () => expect(smsPrice(3, cents(12))).toBe(36))
