import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanCode, cleanLine, cleanLines, numberText, onlyDigits } from './clean-text'

describe('text for one line', () => {
  it.each([
    ['São João'.normalize('NFD'), 'São João'],
    ['\u202ajoão\u202c', 'joão'],
    ['Ana\u200b\u200d\u2060 Paula\ufeff', 'Ana Paula'],
    ['sof\u00ade', 'sofe'],
    ['\u200fAna\u200e\u061c\u2066\u2069', 'Ana'],
    ['Ana\nTOTAL R$ 0,00', 'Ana TOTAL R$ 0,00'],
    ['Ana\r\n\r\nPaula', 'Ana Paula'],
    ['Ana\u2028Paula\u2029Lima\u0085Souza\vReis\fDias', 'Ana Paula Lima Souza Reis Dias'],
    ['Ana\u00a0Paula\u3000Lima\u2009Reis\tDias', 'Ana Paula Lima Reis Dias'],
    ['\u2800\u3164\u115fAna', 'Ana'],
    ['\u0000A\u0007n\u001b[2Ja\u009b', 'An[2Ja'],
    ['a\u200b\u0303', 'ã'],
    ['lone \ud83d half', 'lone half'],
    ['Café ☕ \ufe0f', 'Café ☕'],
    ['   ', ''],
  ])('%j is %j', (typed, clean) => expect(cleanLine(typed)).toBe(clean))

  it('is clean whatever comes in, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const clean = cleanLine(typed)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
        expect(clean).toBe(clean.normalize('NFC'))
        expect(cleanLine(clean)).toBe(clean)
      }),
    )
  })
})

describe('text of several lines', () => {
  it.each([
    ['Trocas em 30 dias\r\nVolte sempre\r', 'Trocas em 30 dias\nVolte sempre'],
    ['  recuo fica\u00a0\n\nfim', '  recuo fica\n\nfim'],
    ['um\u2028dois\u202e', 'um\ndois'],
    ['\n\n', ''],
  ])('%j is %j', (typed, clean) => expect(cleanLines(typed)).toBe(clean))
})

describe('text where a number is meant', () => {
  it.each([
    ['\u202a+55 11 98765-4321\u202c', '+55 11 98765-4321'],
    ['403.644.788–29', '403.644.788-29'],
    ['403.644.788−29', '403.644.788-29'],
    ['４０３．６４４．７８８－２９', '403.644.788-29'],
    ['٤٠٣٦٤٤٧٨٨٢٩', '40364478829'],
    ['۴۰۳۶۴۴۷۸۸۲۹', '40364478829'],
    ['०१२३४५६७८९', '0123456789'],
    ['𝟎𝟏𝟐𝟛𝟜𝟝𝟨𝟩𝟪𝟿', '0123456789'],
    ['\uff0b55\u00a0（11）\u00a098765‑4321', '+55 (11) 98765-4321'],
  ])('%j is %j', (typed, plain) => expect(numberText(typed)).toBe(plain))

  it('has its digits', () => expect(onlyDigits('٤٠٣.٦٤٤')).toBe('403644'))
})

it('keeps the separators of a GS1 code, and nothing else unseen', () => {
  expect(cleanCode('\ufeff0107891000000014\u001d17261231\u0007')).toBe('0107891000000014\u001d17261231')
})
