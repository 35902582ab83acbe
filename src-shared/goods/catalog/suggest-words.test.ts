import { describe, expect, it } from 'vitest'
import { searchTerms } from './search-terms'
import { likelySpellings } from './spelling'
import { asWritten, suggestWords } from './suggest-words'

const catalogue = [
  'Calça Jeans Reta Azul',
  'Calça Social',
  'Vestido Longo Floral',
  'Camiseta Básica',
  'Camisa Polo',
  'Tênis Corrida',
  'Sandália Rasteira',
  'Jaqueta Couro',
  'Short Moletom',
  'Chinelo Slide',
  'Blusa Manga Longa',
  'Sapato Social',
  'Meia Cano Alto',
  'Cueca Boxer',
]

function finds(words: readonly string[]): boolean {
  return catalogue.some((description) => {
    const terms = searchTerms(description)
    return words.every((word) => terms.some((term) => term.startsWith(word)))
  })
}

describe('what somebody may have meant', () => {
  it.each([
    ['calsa', 'calca'],
    ['calssa', 'calca'],
    ['vestdo', 'vestido'],
    ['vetsido', 'vestido'],
    ['camizeta', 'camiseta'],
    ['camizetta', 'camiseta'],
    ['sandalha', 'sandalia'],
    ['jaketa', 'jaqueta'],
    ['chort', 'short'],
    ['xinelo', 'chinelo'],
    ['bluza', 'blusa'],
    ['çapato', 'sapato'],
    ['cueka', 'cueca'],
    ['calsa jens', 'calca jeans'],
    ['jeans calsa', 'jeans calca'],
    ['vestidoo', 'vestido'],
    ['TÊNNIS', 'tenis'],
  ])('“%s” is %s', (text, words) => {
    expect(finds(searchTerms(text))).toBe(false)
    expect(suggestWords(text, finds)?.join(' ')).toBe(words)
  })

  it.each([
    'abacaxi',
    'xyz',
    'ca',
    '7891000000014',
    'ref123',
    'calsa jens vermelia longa',
    'calça vestido',
    '',
  ])('“%s” is nothing the shop has', (text) => {
    expect(suggestWords(text, finds)).toBeUndefined()
  })
})

it('asks little about a word that goes wrong late', () => {
  let asked = 0
  suggestWords('camisetagrande', (words) => {
    asked++
    return finds(words)
  })
  expect(asked).toBeLessThan(1_000)
})

it('asks a bounded number of times, whatever is typed', () => {
  for (const word of ['ssssssssssssssssssss', 'sxcszchshshlulolu', 'a'.repeat(80)])
    expect(likelySpellings(word).length).toBeLessThan(2_500)
  expect(likelySpellings('camizetta').length).toBeLessThan(1_600)
})

it('writes the words as the example does', () => {
  expect(asWritten(['calca', 'jeans'], 'Calça Jeans Reta')).toBe('Calça Jeans')
  expect(asWritten(['vest'], 'Vestido')).toBe('vest')
})
