import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eanCheckDigit } from './ean'
import { parseScaleLabel } from './scale-label'

const field = fc.integer({ min: 1, max: 99_999 })
const five = (value: number) => String(value).padStart(5, '0')

function label(productCode: string, value: number, spare = 0): string {
  const body = `2${productCode}${five(value)}${spare}`
  return body + eanCheckDigit(body)
}

describe('parseScaleLabel', () => {
  it('reads grams by the weight rule', () => {
    expect(parseScaleLabel('2123450012343', 'weight')).toEqual({
      productCode: '12345',
      kind: 'weight',
      weight: 123,
    })
  })

  it('reads centavos by the price rule', () => {
    expect(parseScaleLabel('2123450123445', 'price')).toEqual({
      productCode: '12345',
      kind: 'price',
      price: 1234,
    })
  })

  it.each([
    ['a wrong check digit', '2123450012344'],
    ['another prefix', '7891000315507'],
    ['an EAN-8', '21234500'],
    ['letters', '21234500123a3'],
    ['nothing', ''],
    ['a value of zero', label('12345', 0)],
    ['a line end', '2123450012343\n'],
  ])('refuses %s', (_, code) => {
    expect(parseScaleLabel(code, 'weight')).toBeUndefined()
    expect(parseScaleLabel(code, 'price')).toBeUndefined()
  })

  it('reads back any label, whatever the spare digit', () => {
    fc.assert(
      fc.property(field, field, fc.integer({ min: 0, max: 9 }), (product, value, spare) => {
        const code = label(five(product), value, spare)
        const productCode = five(product)
        expect(parseScaleLabel(code, 'weight')).toEqual({ productCode, kind: 'weight', weight: value })
        expect(parseScaleLabel(code, 'price')).toEqual({ productCode, kind: 'price', price: value })
      }),
    )
  })
})
