import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatQuantity, MAX_QUANTITY, thousandths } from '../../kernel/money/quantity'
import { parseTypedCode } from './typed-code'

describe('parseTypedCode', () => {
  it.each([
    ['7891000315507', undefined, '7891000315507'],
    ['3*7891000315507', 3000, '7891000315507'],
    ['0,5*123', 500, '123'],
    ['0.5*123', 500, '123'],
    [' 3 * 789 ', 3000, '789'],
    ['3*', 3000, ''],
    ['camisa azul', undefined, 'camisa azul'],
    ['3x789', undefined, '3x789'],
    ['2*#VIP#1', 2000, '#VIP#1'],
    ['3*4*5', 3000, '4*5'],
    ['1,000*7891000000014', 1000, '7891000000014'],
    ['1.5*123', 1500, '123'],
    [',5*123', 500, '123'],
    ['1.234,5*123', 1_234_500, '123'],
    ['1010*3', 1_010_000, '3'],
    ['3*]d20107891000000014', 3000, ']d20107891000000014'],
    [']d2010789100000001421A*1', undefined, ']d2010789100000001421A*1'],
    ['010789100000001421A*1', undefined, '010789100000001421A*1'],
    ['https://id.gs1.org/01/7891000000014/21/A*1', undefined, 'https://id.gs1.org/01/7891000000014/21/A*1'],
  ])('"%s": quantity %s, code "%s"', (text, quantity, code) => {
    expect(parseTypedCode(text)).toEqual({ quantity, code })
  })

  it.each(['*', '*123', '0*123', '-1*123', '1,2345*123', 'abc*123', '7891000315507*2', '**'])(
    'refuses the quantity of "%s"',
    (text) => {
      expect(parseTypedCode(text)).toEqual({ error: 'invalid-quantity' })
    },
  )

  it.each(['1.000', '1.010', '12.500', '999.999'])('does not guess the quantity of “%s*”', (typed) => {
    expect(parseTypedCode(`${typed}*7891000000014`)).toEqual({ error: 'ambiguous-quantity', typed })
    expect(parseTypedCode(`${typed} *`)).toEqual({ error: 'ambiguous-quantity', typed })
  })

  it.each(['', '   ', '\r\n'])('finds %j empty', (text) => {
    expect(parseTypedCode(text)).toEqual({ error: 'empty' })
  })

  it('takes any quantity a line may have before any code', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX_QUANTITY }),
        fc.stringMatching(/^\d{1,14}$/),
        (value, code) => {
          const typed = `${formatQuantity(thousandths(value))}*${code}`
          expect(parseTypedCode(typed)).toEqual({ quantity: value, code })
        },
      ),
    )
  })
})
