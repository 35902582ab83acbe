import { describe, expect, it } from 'vitest'
import { formatMobile, maskMobile, mobileSchema, parseMobile } from './mobile'

const READABLE = [
  '11987654321',
  '(11) 98765-4321',
  '11 9 8765 4321',
  '11.98765.4321',
  '5511987654321',
  '+5511987654321',
  '+55 (11) 98765-4321',
  '0055 11 98765-4321',
  '011987654321',
  '(011) 98765-4321',
]

describe('parseMobile', () => {
  it.each(READABLE)('reads %s', (text) => {
    expect(parseMobile(text)).toBe('11987654321')
  })

  it('takes 55 for the area code it is when nothing but a number follows', () => {
    expect(parseMobile('55987654321')).toBe('55987654321')
    expect(parseMobile('5555987654321')).toBe('55987654321')
  })

  it.each([
    ['nothing', ''],
    ['no area code', '987654321'],
    ['a landline', '1138765432'],
    ['an unknown area code', '20987654321'],
    ['a number that begins like a landline', '11387654321'],
    ['the satellite series', '11700123456'],
    ['another country', '+1 212 555 01234'],
    ['letters', 'fone 11987654321'],
    ['a barcode', '7891000315507'],
    ['too many digits', '119876543210'],
    ['a line of equal digits', '00000000000'],
  ])('refuses %s', (_, text) => {
    expect(parseMobile(text)).toBeUndefined()
  })
})

describe('formatMobile and maskMobile', () => {
  it.each([
    ['11987654321', '(11) 98765-4321', '(11) *****-4321'],
    ['55991230001', '(55) 99123-0001', '(55) *****-0001'],
  ])('%s', (text, formatted, masked) => {
    const mobile = mobileSchema.parse(text)
    expect(formatMobile(mobile)).toBe(formatted)
    expect(parseMobile(formatted)).toBe(mobile)
    expect(maskMobile(mobile)).toBe(masked)
  })
})

describe('mobileSchema', () => {
  it.each([
    ['11987654321', '11987654321'],
    ['(11) 98765-4321', '11987654321'],
    ['5511987654321', '11987654321'],
    ['\u202a+55 11 98765-4321\u202c', '11987654321'],
    ['１１ ９８７６５－４３２１', '11987654321'],
    ['1138765432', undefined],
    [11987654321, undefined],
    [null, undefined],
  ])('%s is kept as %s', (value, kept) => {
    expect(mobileSchema.safeParse(value).data).toBe(kept)
  })
})
