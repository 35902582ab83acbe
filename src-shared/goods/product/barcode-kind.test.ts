import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eanCheckDigit } from '../catalog/ean'
import { barcodeKind, wrongCheckDigit } from './barcode-kind'

describe('what a barcode is', () => {
  it.each([
    ['7891000000014', 'ean-13'],
    ['2900000000018', 'internal-ean-13'],
    ['87111125', 'ean-8'],
    ['0036000291452', 'upc-a'],
    ['036000291452', 'upc-a'],
    ['04252614', 'upc-e'],
    ['17891000000011', 'gtin-14'],
    ['LOJA-12', 'internal'],
    ['4711', 'internal'],
  ] as const)('%s is %s', (barcode, kind) => {
    expect(wrongCheckDigit(barcode)).toBeNull()
    expect(barcodeKind(barcode)).toBe(kind)
  })

  it.each([
    ['7891000000010', '4'],
    ['87111120', '5'],
    ['17891000000010', '1'],
    ['036000291450', '2'],
  ])('%s should end with %s', (barcode, right) => expect(wrongCheckDigit(barcode)).toBe(right))

  it('names the digit that makes any number right', () => {
    const length = fc.constantFrom(11, 12, 13)
    const number = length.chain((size) => fc.stringMatching(new RegExp(`^\\d{${size}}$`)))
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 9 }), (digits, last) => {
        const right = wrongCheckDigit(`${digits}${last}`)
        expect(right ?? String(last)).toBe(eanCheckDigit(digits))
      }),
    )
  })
})
