import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eanCheckDigit, isValidEan, normalizeBarcode } from './ean'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const ean = fc
  .constantFrom(7, 11, 12)
  .chain(digits)
  .map((body) => body + eanCheckDigit(body))

const noise = fc.string({
  unit: fc.constantFrom('0', '3', '6', 'A', ' ', '\r', '\u001d', '\u200b'),
  maxLength: 20,
})

describe('eanCheckDigit', () => {
  it.each([
    ['8711112', '5'],
    ['1234567', '0'],
    ['789100031550', '7'],
    ['03600029145', '2'],
    ['400638133393', '1'],
    ['0000000', '0'],
  ])('%s has %s', (body, check) => {
    expect(eanCheckDigit(body)).toBe(check)
  })

  it.each(['', '12a', '12 3', '-1'])('refuses "%s"', (body) => {
    expect(() => eanCheckDigit(body)).toThrow(RangeError)
  })
})

describe('isValidEan', () => {
  it.each(['87111125', '12345670', '7891000315507', '036000291452', '0036000291452', '2123450012343'])(
    'accepts %s',
    (code) => {
      expect(isValidEan(code)).toBe(true)
    },
  )

  it.each([
    '12345678',
    '7891000315508',
    '',
    '0',
    '1234567',
    '123456789',
    '87111125 ',
    '871111x5',
    '78910003155070',
  ])('refuses "%s"', (code) => {
    expect(isValidEan(code)).toBe(false)
  })

  it('notices any one wrong digit', () => {
    fc.assert(
      fc.property(ean, fc.nat(), fc.integer({ min: 1, max: 9 }), (code, at, shift) => {
        const index = at % code.length
        const wrong = String((Number(code[index]) + shift) % 10)
        expect(isValidEan(code)).toBe(true)
        expect(isValidEan(code.slice(0, index) + wrong + code.slice(index + 1))).toBe(false)
      }),
    )
  })
})

describe('normalizeBarcode', () => {
  it.each([
    [' 7891000315507\r\n', '7891000315507'],
    ['\u001d7891000315507\u0000', '7891000315507'],
    ['\u001d 7891000315507 \u0000', '7891000315507'],
    ['\u200b7891000315507\ufeff', '7891000315507'],
    ['036000291452', '0036000291452'],
    ['036000291453', '036000291453'],
    ['87111125', '87111125'],
    ['AB-12', 'AB-12'],
    ['#VIP#001', '#VIP#001'],
    ['\r\n', ''],
  ])('%j becomes %j', (raw, code) => {
    expect(normalizeBarcode(raw)).toBe(code)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(ean, noise), (raw) => {
        const code = normalizeBarcode(raw)
        expect(normalizeBarcode(code)).toBe(code)
      }),
    )
  })
})
