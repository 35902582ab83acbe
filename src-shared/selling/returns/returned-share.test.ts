import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceSale, type PriceableLine } from '../../goods/pricing/price-sale'
import type { LineId } from '../../kernel/ids'
import { add, cents, sumBy, ZERO } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { thousandths, units, type Thousandths } from '../../kernel/money/quantity'
import { leftOf, returnedShare, type ReturnedShare, type SoldLine } from './returned-share'

/** Returns a line in pieces, one after the other. */
function returnAll(line: Omit<SoldLine, 'returned'>, pieces: readonly Thousandths[]): ReturnedShare[] {
  let returned = thousandths(0)
  return pieces.map((piece) => {
    const share = returnedShare({ ...line, returned }, piece)
    returned = thousandths(returned + piece)
    return share
  })
}

/** Cuts a quantity in pieces, at places of this line of so many thousandths. */
function cut(quantity: number, places: readonly number[]): Thousandths[] {
  const marks = [...new Set(places.map((place) => place % quantity)), 0, quantity].sort((a, b) => a - b)
  return marks
    .slice(1)
    .map((mark, index) => thousandths(mark - (marks[index] ?? 0)))
    .filter((piece) => piece > 0)
}

describe('what comes back for part of a line', () => {
  it('three for 10,00, one at a time: 3,33, 3,34, 3,33', () => {
    const line = { quantity: units(3), gross: cents(1000), net: cents(1000) }
    expect(returnAll(line, [units(1), units(1), units(1)]).map(({ amount }) => amount)).toEqual([
      333, 334, 333,
    ])
  })

  it('a weight in parts: 1,237 kg of 61,73', () => {
    const line = { quantity: thousandths(1237), gross: cents(6173), net: cents(5556) }
    const shares = returnAll(line, [thousandths(500), thousandths(737)])
    expect(shares).toEqual([
      { gross: 2495, discount: 249, amount: 2246 },
      { gross: 3678, discount: 368, amount: 3310 },
    ])
  })

  it('what cost nothing gives nothing back', () => {
    expect(
      returnedShare(
        { quantity: units(2), gross: cents(3500), net: ZERO, returned: thousandths(0) },
        units(1),
      ),
    ).toEqual({ gross: 1750, discount: 1750, amount: 0 })
  })

  it('never more than is left, never nothing', () => {
    const line = { quantity: units(3), gross: cents(1000), net: cents(1000), returned: units(2) }
    expect(leftOf(line)).toBe(1000)
    expect(() => returnedShare(line, thousandths(1001))).toThrow(RangeError)
    expect(() => returnedShare(line, thousandths(0))).toThrow(RangeError)
  })

  it('however a line is cut, the parts sum to what was paid, and none is negative', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.array(fc.nat(99_999_999), { maxLength: 12 }),
        (quantity, net, discount, places) => {
          const line = { quantity: thousandths(quantity), gross: cents(net + discount), net: cents(net) }
          const shares = returnAll(line, cut(quantity, places))
          expect(sumBy(shares, ({ amount }) => amount)).toBe(net)
          expect(sumBy(shares, (share) => share.discount)).toBe(discount)
          for (const share of shares) {
            expect(share.gross).toBe(share.discount + share.amount)
            expect(Math.min(share.discount, share.amount)).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })

  it('a whole sale with promotions, line and sale discounts, returned in any order, gives back its total', () => {
    const priced = fc.record({
      quantity: fc.oneof(
        fc.integer({ min: 1, max: 9 }).map(units),
        fc.integer({ min: 1, max: 9999 }).map(thousandths),
      ),
      unitPrice: fc.integer({ min: 1, max: 99_999 }).map(cents),
      promotion: fc.boolean(),
      rate: fc.integer({ min: 0, max: 100_000 }),
      places: fc.array(fc.nat(9999), { maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(priced, { minLength: 1, maxLength: 8 }), fc.nat(5000), (items, off) => {
        const lines = items.map(({ quantity, unitPrice, promotion, rate }, index): PriceableLine => ({
          id: `line-${index}` as LineId,
          familyId: null,
          brandId: null,
          quantity,
          unitPrice,
          promotionalPrice: promotion ? cents(Math.floor(unitPrice / 2)) : null,
          labelPrice: null,
          discount: {
            value: { kind: 'rate', rate: milliPercent(rate) },
            reason: 'teste',
            maxRate: milliPercent(100_000),
          },
        }))
        const discount = {
          value: { kind: 'amount', amount: cents(off + 1) },
          reason: 'teste',
          maxRate: milliPercent(100_000),
        } as const
        const sale = priceSale({ lines, discount, rules: [] })
        const given = sale.lines.map((line, index) => {
          const { quantity, places } = items[index] ?? { quantity: units(1), places: [] }
          return add(...returnAll({ ...line, quantity }, cut(quantity, places)).map(({ amount }) => amount))
        })
        expect(add(...given)).toBe(sale.total)
      }),
    )
  })
})
