import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from './cents'
import { formatAmount, formatCents, parseAmount } from './format'

const typed = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map(cents)

describe('formatCents and formatAmount', () => {
  it.each([
    [0, '0,00'],
    [1, '0,01'],
    [10, '0,10'],
    [99_999, '999,99'],
    [123_456, '1.234,56'],
    [123_456_789, '1.234.567,89'],
    [-700, '-7,00'],
    [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91'],
  ])('%i is %s', (value, text) => {
    expect(formatAmount(cents(value))).toBe(text)
  })

  it('puts the symbol after the sign and a no-break space before the figure', () => {
    expect(formatCents(cents(123_456))).toBe('R$\u00a01.234,56')
    expect(formatCents(cents(-700))).toBe('-R$\u00a07,00')
  })

  it('says what Intl says', () => {
    const intl = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' })
    fc.assert(
      fc.property(typed, (value) => {
        expect(formatCents(value)).toBe(intl.format(value / 100))
      }),
    )
  })
})

describe('parseAmount', () => {
  it.each([
    ['10', 1_000],
    ['10,5', 1_050],
    ['10,50', 1_050],
    ['10.50', 1_050],
    ['10.5', 1_050],
    ['1.234,56', 123_456],
    ['1.234', 123_400],
    ['1.234.567,8', 123_456_780],
    ['1234,56', 123_456],
    ['R$ 10,00', 1_000],
    ['R$\u00a010,00', 1_000],
    ['r$10', 1_000],
    ['  7 ', 700],
    ['-7,00', -700],
    ['-R$ 7,00', -700],
    ['\u22127,00', -700],
    ['0', 0],
    ['-0', 0],
    ['007', 700],
    ['99.999.999,99', 9_999_999_999],
    ['-99.999.999,99', -9_999_999_999],
  ])('reads "%s" as %i', (text, value) => {
    expect(parseAmount(text)).toBe(value)
  })

  it.each([
    '',
    'R$',
    'dez',
    '10,505',
    '10,',
    ',50',
    '0.125',
    '1.23.456',
    '1,234.56',
    '1,234,56',
    '1.2345',
    '1.234.5',
    '--1',
    '- -1',
    '1 000',
    '1e3',
    '0x10',
    'Infinity',
    '10,50 reais',
    '100.000.000,00',
    '7891000315507',
    '9'.repeat(400),
  ])('refuses "%s"', (text) => {
    expect(parseAmount(text)).toBeUndefined()
  })

  it('reads back what was written, with and without the symbol', () => {
    fc.assert(
      fc.property(typed, (value) => {
        expect(parseAmount(formatCents(value))).toBe(value)
        expect(parseAmount(formatAmount(value))).toBe(value)
      }),
    )
  })
})
