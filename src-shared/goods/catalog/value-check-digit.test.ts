import { expect, it } from 'vitest'
import { valueCheckDigit } from './value-check-digit'

it.each([
  ['14685', '6'],
  ['00000', '0'],
])('%s has the check digit %s', (value, digit) => {
  expect(valueCheckDigit(value)).toBe(digit)
})

it('notices every single digit misread', () => {
  for (const value of ['14685', '02504', '99999', '00102'])
    for (let place = 0; place < 5; place++)
      for (let digit = 0; digit < 10; digit++) {
        const misread = value.slice(0, place) + String(digit) + value.slice(place + 1)
        expect(valueCheckDigit(misread) === valueCheckDigit(value)).toBe(misread === value)
      }
})

it.each(['1234', '123456', '12a45', ''])('refuses “%s”', (value) => {
  expect(() => valueCheckDigit(value)).toThrow(RangeError)
})
