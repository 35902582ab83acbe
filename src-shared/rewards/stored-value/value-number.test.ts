import { describe, expect, it } from 'vitest'
import { valueCode } from './value-code'
import { mayNumber, valueNumber } from './value-number'

describe('a number of value', () => {
  it.each([
    [' 9910 0000 0001-7 ', '9910000000017'],
    [']E09910000000017', '9910000000017'],
    ['natal-2026.001', 'NATAL2026001'],
    ['012345678905', '0012345678905'],
  ])('%j is kept as %s', (entered, kept) => expect(valueNumber(entered)).toBe(kept))

  it.each([
    ['NATAL2026001', true],
    ['123456', true],
    ['12345', false],
    ['A'.repeat(31), false],
    ['#VIP#123456', false],
    [valueCode('gift-card', 7), true],
    [valueCode('gift-card', 7).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)), false],
    [valueCode('exchange-voucher', 7), false],
  ])('%s of the shop’s own: %s', (number, may) => expect(mayNumber('gift-card', number)).toBe(may))
})
