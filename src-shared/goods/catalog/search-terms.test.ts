import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAccents, ftsPrefixQuery, searchTerms } from './search-terms'

describe('foldAccents', () => {
  it.each([
    ['Pão de Açúcar', 'Pao de Acucar'],
    ['ÁÀÂÃÉÊÍÓÔÕÚÜÇ', 'AAAAEEIOOOUUC'],
    ['a\u0301', 'a'],
    ['R$ 10,00 — nº 5', 'R$ 10,00 — nº 5'],
  ])('%s is %s', (text, folded) => {
    expect(foldAccents(text)).toBe(folded)
  })
})

describe('searchTerms', () => {
  it.each([
    ['cam azul', ['cam', 'azul']],
    ['  Café  SOLÚVEL 500g ', ['cafe', 'soluvel', '500g']],
    ['2,5kg/un.', ['2', '5kg', 'un']],
    ["d'água", ['d', 'agua']],
    ['"OR" (NEAR) a* -b ^c:d', ['or', 'near', 'a', 'b', 'c', 'd']],
    ['%_;--', []],
    ['', []],
  ])('"%s" is %j', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms)
  })

  it('does not care for case or accents', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zçãéôúí ]{0,30}$/), (text) => {
        expect(searchTerms(text.toUpperCase())).toEqual(searchTerms(text))
        expect(searchTerms(foldAccents(text))).toEqual(searchTerms(text))
      }),
    )
  })
})

describe('ftsPrefixQuery', () => {
  it.each([
    ['cam azul', '"cam"* "azul"*'],
    ['PÃO', '"pao"*'],
    ['a" OR "b', '"a"* "or"* "b"*'],
  ])('%s is %s', (text, query) => {
    expect(ftsPrefixQuery(text)).toBe(query)
  })

  it.each(['', '   ', '*', '"', '--'])('is undefined for "%s"', (text) => {
    expect(ftsPrefixQuery(text)).toBeUndefined()
  })

  it('never lets a character through that FTS5 would read as syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const query = ftsPrefixQuery(text)
        if (query !== undefined) expect(query).toMatch(/^"[\p{L}\p{N}]+"\*(?: "[\p{L}\p{N}]+"\*)*$/u)
      }),
    )
  })
})
