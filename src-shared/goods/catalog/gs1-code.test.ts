import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGs1, looksLikeGs1, readGs1, withoutSymbology } from './gs1-code'
import { gs1Date } from './gs1-date'
import { readElements } from './gs1-elements'

const GS = '\u001d'
const gtin = '07891000000014'
const nothing = { lot: null, expiresOn: null, serial: null, count: null, netWeight: null, price: null }
const read = (code: string) => {
  const reading = readGs1(code, 2026)
  return reading.ok ? reading.code : reading.fault
}

describe('what a GS1 code says', () => {
  it.each([
    ['the number alone', `01${gtin}`, {}],
    [
      'a DataMatrix with lot and expiry',
      `]d201${gtin}17261231${GS}10ABC`,
      { lot: 'ABC', expiresOn: '2026-12-31' },
    ],
    [
      'the same without a separator, which fixed lengths need not',
      `]d201${gtin}1726123110ABC`,
      { lot: 'ABC', expiresOn: '2026-12-31' },
    ],
    [
      'GS1-128 that begins with a separator',
      `]C1${GS}01${gtin}10L-1${GS}21X/9`,
      { lot: 'L-1', serial: 'X/9' },
    ],
    ['a separator at the end', `01${gtin}10ABC${GS}`, { lot: 'ABC' }],
    [
      'DataBar with weight and price',
      `]e001${gtin}3103000532${GS}3922001064`,
      { netWeight: 532, price: 1064 },
    ],
    ['weight in other decimals', `01${gtin}3101000005`, { netWeight: 500 }],
    ['price in whole reais', `01${gtin}39205`, { price: 500 }],
    ['what a carton holds', `02${gtin}3724`, { count: 24 }],
    ['pieces', `01${gtin}3012`, { count: 12 }],
    ['as people write it', `(01)${gtin}(17)261231(10)ABC`, { lot: 'ABC', expiresOn: '2026-12-31' }],
    ['the last day of a month', `01${gtin}17280200`, { expiresOn: '2028-02-29' }],
    [
      'a Digital Link',
      `https://id.gs1.org/01/${gtin}/10/ABC/21/7%2F1?17=261231`,
      { lot: 'ABC', serial: '7/1', expiresOn: '2026-12-31' },
    ],
    [
      'a Digital Link of the maker',
      `HTTPS://Loja.example/produtos/01/${gtin}?linkType=all&3103=000532`,
      { netWeight: 532 },
    ],
    ['a Digital Link without the zeros', 'http://loja.example/01/7891000000014', {}],
  ])('%s', (_, code, said) => {
    expect(read(code)).toEqual({ gtin, ...nothing, ...said })
    expect(isGs1(code) || looksLikeGs1(code)).toBe(true)
  })

  it.each([
    ['a number cut short', ']d20107891', 'malformed'],
    ['a date of no month', `01${gtin}17261331`, 'malformed'],
    ['a date cut short', `01${gtin}172612`, 'malformed'],
    ['an identifier nobody knows', `01${gtin}05123`, 'malformed'],
    ['an empty lot', `01${gtin}10`, 'malformed'],
    ['a lot that is too long', `01${gtin}10${'A'.repeat(21)}`, 'malformed'],
    ['a lot with letters GS1 has not', `01${gtin}10ÇA`, 'malformed'],
    ['two numbers', `01${gtin}01${'07891000000021'}`, 'malformed'],
    ['weight with too many decimals', `01${gtin}3107000532`, 'malformed'],
    ['nothing after the symbology', ']d2', 'malformed'],
    ['an address with a part left over', `https://id.gs1.org/01/${gtin}/10`, 'malformed'],
    [
      'an address with something else behind the number',
      `https://id.gs1.org/01/${gtin}/sobre/nos`,
      'malformed',
    ],
    ['a pallet without its contents', ']C100378910000000000010', 'no-product'],
    ['a lot alone', `10ABC${GS}`, 'no-product'],
    ['a digit misread', '0107891000000015', 'misread'],
  ])('%s: %s names nothing', (_, code, fault) => {
    expect(read(code)).toBe(fault)
  })

  it('is read back from any elements, whatever their order', () => {
    const text = fc.stringMatching(/^[A-Za-z0-9/._-]{1,20}$/)
    const day = fc.integer({ min: 10, max: 28 })
    fc.assert(
      fc.property(
        text,
        text,
        day,
        fc.integer({ min: 1, max: 999_999 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (lot, serial, date, weight, order) => {
          const parts = [
            `10${lot}${GS}`,
            `21${serial}${GS}`,
            `1727${'06'}${date}`,
            `3103${String(weight).padStart(6, '0')}`,
          ]
          const code = `01${gtin}${order.map((at) => parts[at] ?? '').join('')}`
          expect(read(code)).toEqual({
            ...nothing,
            gtin,
            lot,
            serial,
            expiresOn: `2027-06-${date}`,
            netWeight: weight,
          })
        },
      ),
    )
  })

  it('is never a part of what was scanned: any text cut off is unreadable or says what is left whole', () => {
    const whole = `01${gtin}17261231${GS}10ABC`
    for (let length = 1; length < 16; length++)
      expect(read(whole.slice(0, length)), whole.slice(0, length)).toBe('malformed')
    for (let length = 17; length < 24; length++) expect(read(whole.slice(0, length))).toBe('malformed')
  })
})

describe('what is no GS1 code', () => {
  it.each([
    '7891000000014',
    '101',
    'camisa',
    '2123450012343',
    '9801234567892',
    'https://loja.example/promo',
    '010',
    ']E07891000000014',
    ']C0ABC',
  ])('%s', (code) => {
    expect(isGs1(code)).toBe(false)
    expect(looksLikeGs1(withoutSymbology(code))).toBe(false)
  })

  it('the identifier of another symbology comes off', () => {
    expect(withoutSymbology(']E07891000000014')).toBe('7891000000014')
    expect(withoutSymbology('7891000000014')).toBe('7891000000014')
  })
})

it.each([
  ['261231', 2026, '2026-12-31'],
  ['760101', 2026, '2076-01-01'],
  ['770101', 2026, '1977-01-01'],
  ['010101', 2060, '2101-01-01'],
  ['260200', 2026, '2026-02-28'],
  ['260230', 2026, undefined],
  ['261301', 2026, undefined],
  ['260001', 2026, undefined],
  ['26123', 2026, undefined],
])('the date %s seen from %s is %s', (digits, year, day) => {
  expect(gs1Date(digits, year)).toBe(day)
})

it('keeps elements nobody asks for', () => {
  expect(readElements(`01${gtin}240X-1${GS}8005000199`)).toEqual(
    new Map([
      ['01', gtin],
      ['240', 'X-1'],
      ['8005', '000199'],
    ]),
  )
})
