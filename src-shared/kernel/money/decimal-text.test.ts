import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, MAX_AMOUNT } from './cents'
import { decimalAmount, decimalAmountSchema, decimalQuantity } from './decimal-text'
import { thousandths } from './quantity'

describe('decimal text', () => {
  it('writes two digits for money and three for quantities', () => {
    expect([0, 5, 70, 19990, -700].map((value) => decimalAmount(cents(value)))).toEqual([
      '0.00',
      '0.05',
      '0.70',
      '199.90',
      '-7.00',
    ])
    expect([1, 250, 1000, 12345].map((value) => decimalQuantity(thousandths(value)))).toEqual([
      '0.001',
      '0.250',
      '1.000',
      '12.345',
    ])
  })

  it('reads back every amount it wrote', () => {
    assert(
      property(integer({ min: 0, max: MAX_AMOUNT }), (value) => {
        expect(decimalAmountSchema.parse(decimalAmount(cents(value)))).toBe(value)
      }),
    )
  })

  it.each(['', '1', '1.0', '1.000', '1,00', '-1.00', ' 1.00', '1e3', '.50', '123456789012.00', 1.5, null])(
    'refuses %j',
    (text) => expect(decimalAmountSchema.safeParse(text).success).toBe(false),
  )
})
