import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestPin, pinProblem, shortestPin } from './pin-rules'

const cashier = { code: '101', approves: false }
const manager = { code: '301', approves: true }

describe('a PIN somebody chooses', () => {
  it.each(['4826', '7351', '0427', '90417', '58314629'])('may be %s', (pin) =>
    expect(pinProblem(pin, cashier)).toBeNull(),
  )

  it.each([
    ...['0000', '1111', '5555', '99999999'],
    ...['1122', '1212', '4747', '7773', '482482', '48248248'],
    ...['1234', '4321', '0123', '7890', '8901', '2468', '9630', '12345678', '87654321'],
    ...['2580', '0852', '147258', '369258', '123789', '123321', '112233', '44556677'],
    ...['1985', '2001', '1900', '19850412', '12041985', '120485', '041985'],
  ])('is too obvious as %s', (pin) => expect(pinProblem(pin, cashier)).toBe('obvious'))

  it.each([
    ['0101', '101'],
    ['1012', '101'],
    ['8101', '101'],
    ['004826', '4826'],
    ['0007', '7'],
  ])('is not %s for the code %s', (pin, code) =>
    expect(pinProblem(pin, { code, approves: false })).toBe('own-code'),
  )

  it('has six digits for whoever approves or manages', () => {
    expect(pinProblem('4826', manager)).toBe('too-short')
    expect(pinProblem('48261', manager)).toBe('too-short')
    expect(pinProblem('702935', manager)).toBeNull()
    expect(pinProblem('482', cashier)).toBe('too-short')
  })

  it('leaves most of them free', () => {
    const free = Array.from({ length: 10_000 }, (_, pin) => String(pin).padStart(4, '0'))
    expect(free.filter((pin) => pinProblem(pin, cashier) === null).length).toBeGreaterThan(9_000)
  })

  it('is never one digit many times, whatever its length', () => {
    const many = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: shortestPin, max: longestPin }))
    fc.assert(
      fc.property(many, ([digit, length]) => {
        expect(pinProblem(String(digit).repeat(length), cashier)).not.toBeNull()
      }),
    )
  })
})
