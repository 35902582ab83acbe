import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '../../src-shared/money/cents'
import { formatAmount, formatCents } from '../../src-shared/money/format'
import { entryOf, entryText, entryValue, typeAmount, type AmountEntry } from './amount-entry'

/** One key at the end of the field, as the browser reports it; `<` is backspace. */
function press(entry: AmountEntry, key: string): AmountEntry {
  const text = entryText(entry)
  if (key === '<')
    return typeAmount(entry, { text: text.slice(0, -1), inputType: 'deleteContentBackward', data: null })
  return typeAmount(entry, { text: text + key, inputType: 'insertText', data: key })
}

function pressAll(keys: string, from: AmountEntry = entryOf(null)): AmountEntry {
  return [...keys].reduce(press, from)
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
