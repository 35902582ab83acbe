import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terminalIdSchema } from '../../kernel/ids'
import { formatOrderNumber, parseOrderNumber } from './order-number'

const terminal = fc.integer({ min: 1, max: 999_999_999 }).map((id) => terminalIdSchema.parse(id))
const number = fc.integer({ min: 1, max: 999_999_999 })

describe('the number of an order', () => {
  it('is itself where one terminal counts, and says which where several do', () => {
    expect(formatOrderNumber({ number: 345, numberedAt: null })).toBe('345')
    expect(formatOrderNumber({ number: 345, numberedAt: terminalIdSchema.parse(12) })).toBe('12-345')
  })

  it('is found as it is shown', () => {
    fc.assert(
      fc.property(number, fc.option(terminal), (counted, numberedAt) => {
        const shown = formatOrderNumber({ number: counted, numberedAt })
        expect(parseOrderNumber(shown)).toEqual({ number: counted, terminalId: numberedAt })
      }),
    )
  })

  it.each([
    ['12–345', { number: 345, terminalId: 12 }],
    ['0012-000345', { number: 345, terminalId: 12 }],
    ['000345', { number: 345, terminalId: null }],
    ['0-345', undefined],
    ['-345', undefined],
    ['12-', undefined],
    ['1-2-3', undefined],
    ['1234567890', undefined],
    ['403.644.788-29', undefined],
    ['maria', undefined],
  ])('typed as %s is %o', (text, meant) => {
    expect(parseOrderNumber(text)).toEqual(meant)
  })
})
