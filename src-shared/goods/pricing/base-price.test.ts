import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { multiply, thousandths } from '../../kernel/money/quantity'
import { scaleHalfUp } from '../../kernel/money/round'
import { basePrice } from './base-price'

const line = (unitPrice: number, promotional: number | null, label: number | null, quantity: number) => ({
  unitPrice: cents(unitPrice),
  promotionalPrice: promotional === null ? null : cents(promotional),
  labelPrice: label === null ? null : cents(label),
  quantity: thousandths(quantity),
})

describe('what a unit costs before adjustments', () => {
  it.each([
    ['without a label: the full price, the promotion is an adjustment', line(2500, 2000, null, 500), 2500],
    ['a label under a promotion', line(2500, 2000, 1000, 500), 2000],
    ['a label without one', line(2500, null, 1000, 400), 2500],
    ['0,126 kg of 22,49 for 2,84', line(2249, null, 284, 126), 2249],
    ['a label whose product has a new price', line(3000, null, 1000, 500), 2000],
    ['a label whose product became free', line(0, null, 1000, 500), 2000],
  ])('%s', (_, of, price) => {
    expect(basePrice(of)).toBe(price)
  })

  it('times the weight it is the label’s price, within half a gram and half a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 99_999 }),
        (unit, label) => {
          const quantity = scaleHalfUp(label, 1000, unit)
          fc.pre(quantity > 0)
          const price = basePrice(line(unit, null, label, quantity))
          expect(price).toBe(unit)
          expect(Math.abs(multiply(price, thousandths(quantity)) - label)).toBeLessThanOrEqual(
            unit / 2000 + 0.5,
          )
        },
      ),
    )
  })
})
