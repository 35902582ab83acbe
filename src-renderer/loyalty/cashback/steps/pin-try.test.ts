import { expect, it } from 'vitest'
import { typedPin } from './pin-try'

it.each([
  ['', '1', '1'],
  ['123', '1234', '1234'],
  ['', '1234', '1234'],
  ['12', '1', '1'],
  // Typed once more where no answer came: another PIN, never eight digits of one.
  ['1234', '12341', '1'],
  ['1234', '123412', '12'],
  ['', '12345678', '1234'],
  ['1234', '123', '123'],
])('%o and then %o is %o', (before, after, pin) => expect(typedPin(before, after)).toBe(pin))
