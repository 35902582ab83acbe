import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eanCheckDigit } from './ean'
import { barcodeSpellings, isGtin } from './gtin'

const withCheck = (body: string) => body + eanCheckDigit(body)

describe('spellings of one barcode', () => {
  it.each([
    ['UPC-E and its UPC-A', '04252614', '042100005264'],
    ['UPC-E and that as EAN-13', '04252614', '0042100005264'],
    ['UPC-A and its UPC-E', '042100005264', '04252614'],
    ['EAN-13 of a UPC-A and its UPC-E', '0042100005264', '04252614'],
    ['UPC-A and its EAN-13', '036000291452', '0036000291452'],
    ['EAN-13 and its UPC-A', '0036000291452', '036000291452'],
    ['UPC-A that lost its zero', '36000291452', '036000291452'],
    ['EAN-13 and the GTIN-14 of one unit', '7891000000014', '07891000000014'],
    ['GTIN-14 of one unit and its EAN-13', '07891000000014', '7891000000014'],
    ['EAN-8 and its GTIN-14', '87111125', '00000087111125'],
    ['GTIN-14 and its EAN-8', '00000087111125', '87111125'],
    ['EAN-8 with zeros to thirteen', '0000087111125', '87111125'],
  ])('%s', (_, scanned, stored) => {
    expect(barcodeSpellings(scanned)).toContain(stored)
    expect(barcodeSpellings(scanned)[0]).toBe(scanned)
  })

  it.each([
    ['a package is only itself', '17891000000011', ['17891000000011']],
    ['a wrong check digit is no GTIN', '7891000000015', ['7891000000015']],
    ['a short code of the shop’s own', '101', ['101']],
    ['letters', 'ABC-12', ['ABC-12']],
    ['nothing', '', ['']],
  ])('%s', (_, scanned, spellings) => {
    expect(barcodeSpellings(scanned)).toEqual(spellings)
  })

  it.each(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'])(
    'UPC-E that ends in %s goes to UPC-A and back',
    (last) => {
      fc.assert(
        fc.property(fc.stringMatching(/^[01]\d{5}$/), (start) => {
          for (let check = 0; check < 10; check++) {
            const upcE = `${start}${last}${check}`
            const upcA = barcodeSpellings(upcE).find((one) => one.length === 12 && one !== `0000${upcE}`)
            if (upcA === undefined) continue
            const back = barcodeSpellings(upcA).filter((one) => one.length === 8)
            // Several shortened forms may stand for one number; the one that comes back stands for it too.
            for (const short of back) expect(barcodeSpellings(short)).toContain(upcA)
          }
        }),
      )
    },
  )

  it('never names another number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (body) => {
        const code = withCheck(body)
        const number = Number(code)
        for (const spelling of barcodeSpellings(code)) {
          expect(isGtin(spelling)).toBe(true)
          if (spelling.length !== 8) expect(Number(spelling)).toBe(number)
        }
      }),
    )
  })
})
