import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { formatAmount, formatCents } from '#shared/kernel/money/format'
import type { TypedAmounts } from '#shared/store/settings/paying'
import { entryOf, entryText, entryTyped, entryValue, typeAmount, type AmountEntry } from './amount-entry'

/** One key at the end of the field, as the browser reports it; `<` is backspace. */
function press(entry: AmountEntry, key: string, reading: TypedAmounts): AmountEntry {
  const text = entryText(entry)
  if (key === '<') {
    const deleted = { text: text.slice(0, -1), inputType: 'deleteContentBackward', data: null }
    return typeAmount(entry, deleted, reading)
  }
  return typeAmount(entry, { text: text + key, inputType: 'insertText', data: key }, reading)
}

function pressAll(
  keys: string,
  from: AmountEntry = entryOf(null),
  reading: TypedAmounts = 'cents',
): AmountEntry {
  return [...keys].reduce((entry, key) => press(entry, key, reading), from)
}

describe('keys of a till', () => {
  it.each([
    ['1', '0,01', 1],
    ['10', '0,10', 10],
    ['1000', '10,00', 1000],
    ['123456', '1.234,56', 123456],
    ['0', '0,00', 0],
    ['007', '0,07', 7],
    ['125<', '0,12', 12],
    ['1<', '', null],
    ['10,', '10,', 1000],
    ['10,5', '10,5', 1050],
    ['10,50', '10,50', 1050],
    ['10.5', '10,5', 1050],
    ['10,505', '10,50', 1050],
    ['1.234', '1.234,', 123400],
    ['1.234,56', '1.234,56', 123456],
    ['1.234.567,8', '1.234.567,8', 123456780],
    ['1.23', '1,23', 123],
    ['1.2,34', '1,23', 123],
    ['12345678.901', '12.345.678,90', 1234567890],
    ['1234,5', '1.234,5', 123450],
    [',5', '0,5', 50],
    ['10,5<', '10,', 1000],
    ['10,5<<', '0,10', 10],
    ['100<<<', '', null],
    ['10,<5', '1,05', 105],
    ['10,,5', '10,5', 1050],
    ['12x', '0,12', 12],
  ])('%s shows %s', (keys, text, value) => {
    const entry = pressAll(keys)
    expect(entryText(entry)).toBe(text)
    expect(entryValue(entry)).toBe(value)
  })

  it('stops at 99.999.999,99 instead of losing digits', () => {
    expect(entryText(pressAll('99999999991'))).toBe('99.999.999,99')
    expect(entryText(pressAll('123456789,'))).toBe('1.234.567,89')
  })

  it('starts anew when the whole field was selected', () => {
    const entry = typeAmount(entryOf(cents(5000)), { text: '7', inputType: 'insertText', data: '7' })
    expect(entryValue(entry)).toBe(7)
  })

  it('shows what any amount typed digit by digit is worth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (amount) => {
        const entry = pressAll(String(amount))
        expect(entryValue(entry)).toBe(amount)
        expect(entryText(entry)).toBe(formatAmount(cents(amount)))
      }),
    )
  })
})

describe('keys of a till that reads reais', () => {
  const inReais = (keys: string, from?: AmountEntry) => pressAll(keys, from, 'reais')

  it.each([
    ['1', '1', 100],
    ['100', '100', 10_000],
    ['1234', '1.234', 123_400],
    ['0', '0', 0],
    ['007', '7', 700],
    ['100<', '10', 1000],
    ['1<', '', null],
    ['10<<', '', null],
    ['49,9', '49,9', 4990],
    ['49,90', '49,90', 4990],
    ['49.90', '49,90', 4990],
    ['49,905', '49,90', 4990],
    ['1.234', '1.234,', 123_400],
    ['1.234,56', '1.234,56', 123_456],
    [',5', '0,5', 50],
    ['49,<', '49', 4900],
    ['49,<0', '490', 49_000],
    ['12x', '12', 1200],
    ['123456789', '12.345.678', 1_234_567_800],
  ])('%s shows %s', (keys, text, value) => {
    const entry = inReais(keys)
    expect(entryText(entry)).toBe(text)
    expect(entryValue(entry)).toBe(value)
  })

  it('an amount that was there is edited as it is written', () => {
    const there = entryOf(cents(4990))
    expect(entryText(inReais('7', there))).toBe('49,90')
    expect(entryText(inReais('<5', there))).toBe('49,95')
    expect(entryText(inReais('<<<8', there))).toBe('498')
  })

  it('typed whole or key by key, a written amount is the same one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.boolean(), (amount, grouped) => {
        const written = grouped
          ? formatAmount(cents(amount))
          : formatAmount(cents(amount)).replaceAll('.', '')
        expect(entryValue(entryTyped(written, 'reais'))).toBe(amount)
        expect(entryValue(entryTyped(written, 'cents'))).toBe(amount)
      }),
    )
  })
})

describe('text put in whole', () => {
  const whole = (text: string, from: AmountEntry = entryOf(cents(1))) =>
    entryValue(typeAmount(from, { text, inputType: 'insertFromPaste', data: null }))

  it.each([
    ['10', 1000],
    ['10,5', 1050],
    ['R$ 1.234,56', 123456],
    ['', null],
  ])('pasted %s is read as written', (text, value) => expect(whole(text)).toBe(value))

  it.each(['abc', '-5,00', '1,234', '123456789012'])('pasted %s changes nothing', (text) =>
    expect(whole(text)).toBe(1),
  )

  it('puts back what a scan typed over, unfinished amounts too', () => {
    const restored = typeAmount(entryOf(cents(7891)), { text: '10,', inputType: null, data: null })
    expect(entryText(restored)).toBe('10,')
  })

  it('reads every amount the till itself writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (amount) => {
        expect(whole(formatCents(cents(amount)))).toBe(amount)
      }),
    )
  })
})
