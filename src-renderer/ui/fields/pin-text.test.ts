import { expect, it } from 'vitest'
import { pinText } from './pin-text'

it.each([
  ['1234', '1234'],
  ['12 34', '1234'],
  ['123456', '1234'],
  ['12a', '12'],
  ['', ''],
])('keeps the digits of %j', (typed, pin) => expect(pinText(typed)).toBe(pin))

it('keeps more where a longer PIN fits', () => expect(pinText('12 3456 789', 8)).toBe('12345678'))
