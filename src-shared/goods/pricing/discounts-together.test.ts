import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineIdSchema } from '../../kernel/ids'
import { cents, subtract, sumBy, ZERO } from '../../kernel/money/cents'
import { milliPercent, percentOf } from '../../kernel/money/percentage'
import { thousandths } from '../../kernel/money/quantity'
import { lineTogether, wholeTogether } from './discounts-together'
import type { DiscountValue, ManualDiscount } from './manual-discount'
import { priceBeforeDiscounts, priceSale, type PriceableLine } from './price-sale'

const lineId = (n: number) => lineIdSchema.parse(`0193a1de-2222-4000-8000-00000000000${n}`)
const rate = (of: number) => ({ kind: 'rate', rate: milliPercent(of) }) as const
const amount = (of: number) => ({ kind: 'amount', amount: cents(of) }) as const
const within = (value: DiscountValue, maxRate: number): ManualDiscount => ({
  value,
  reason: 'teste',
  maxRate: milliPercent(maxRate),
})

function line(n: number, unitPrice: number, discount: ManualDiscount | null = null): PriceableLine {
  return {
    id: lineId(n),
    familyId: null,
    brandId: null,
    quantity: thousandths(1000),
    unitPrice: cents(unitPrice),
    promotionalPrice: null,
    labelPrice: null,
    discount,
  }
}

describe('discounts by hand on the same goods, as one rate of the price before them', () => {
  it.each<{ name: string; first: DiscountValue; second: DiscountValue; together: number }>([
    { name: '5 % and 5 %', first: rate(5_000), second: rate(5_000), together: 9_750 },
    { name: '20 % and 20 %', first: rate(20_000), second: rate(20_000), together: 36_000 },
    { name: 'R$ 5,00 and 5 %', first: amount(500), second: rate(5_000), together: 9_750 },
    { name: '5 % and R$ 5,00 of what is left', first: rate(5_000), second: amount(475), together: 9_750 },
    { name: '100 % and 5 %', first: rate(100_000), second: rate(5_000), together: 100_000 },
  ])('$name: line, then sale', ({ first, second, together }) => {
    const basket = { lines: [line(1, 10_000, within(first, 100_000))], discount: null }
    const figures = priceSale({ ...basket, rules: [] })
    expect(wholeTogether(figures, second).rate).toBe(together)
  })

  it.each<{ name: string; whole: DiscountValue; onLine: DiscountValue; together: number }>([
    { name: '5 % and 5 %', whole: rate(5_000), onLine: rate(5_000), together: 9_750 },
    { name: '20 % and 20 %', whole: rate(20_000), onLine: rate(20_000), together: 36_000 },
    { name: '5 % and R$ 5,00', whole: rate(5_000), onLine: amount(500), together: 9_750 },
    { name: 'R$ 4,75 and 5 %', whole: amount(475), onLine: rate(5_000), together: 9_750 },
  ])('$name: sale, then line', ({ whole, onLine, together }) => {
    const basket = { lines: [line(1, 10_000)], discount: within(whole, 100_000) }
    const figures = priceSale({ ...basket, rules: [] })
    expect(lineTogether(basket, figures, { lineId: lineId(1), value: onLine })?.rate).toBe(together)
  })

  const other = (discount: ManualDiscount) => {
    const lines = [line(1, 10_000, discount), line(2, 10_000)]
    return { basket: { lines, discount: null }, figures: priceSale({ lines, discount: null, rules: [] }) }
  }
  const onSecond = { lineId: lineId(2), value: rate(4_000) }

  it('another line’s counts against the limit of the whole', () => {
    const { basket, figures } = other(within(rate(4_000), 5_000))
    expect(lineTogether(basket, figures, onSecond)?.rate).toBe(4_000)
    expect(wholeTogether(figures, rate(3_000)).rate).toBe(2_000 + 2_940)
  })

  it('another line’s that was granted does not ask again on this one, but on the whole', () => {
    const granted = { amount: cents(2_000), ownRate: milliPercent(5_000) }
    const { basket, figures } = other({ ...within(rate(20_000), 20_000), granted })
    expect(lineTogether(basket, figures, onSecond)?.rate).toBe(4_000)
    expect(wholeTogether(figures, rate(1_000)).rate).toBe(10_900)
  })

  it('of cents too small for its rate is still that rate', () => {
    const lines = [line(1, 99)]
    const figures = priceSale({ lines, discount: null, rules: [] })
    expect(wholeTogether(figures, rate(5_000)).rate).toBe(5_000)
    expect(
      lineTogether({ lines, discount: null }, figures, { lineId: lineId(1), value: rate(5_000) })?.rate,
    ).toBe(5_000)
    const free = priceSale({ lines: [line(1, 0)], discount: null, rules: [] })
    expect(wholeTogether(free, rate(5_000)).rate).toBe(5_000)
  })
})

describe('a granted discount', () => {
  const granted = {
    ...within(rate(20_000), 20_000),
    granted: { amount: cents(998), ownRate: milliPercent(5_000) },
  }
  it.each([
    { pieces: 1, off: 998 },
    { pieces: 2, off: 998 },
    { pieces: 4, off: 998 },
    { pieces: 5, off: 1_248 },
    { pieces: 51, off: 12_725 },
  ])('of R$ 9,98 on $pieces × R$ 49,90 takes $off cents off', ({ pieces, off }) => {
    const quantity = thousandths(pieces * 1_000)
    const onLine = priceSale({ lines: [{ ...line(1, 4_990, granted), quantity }], discount: null, rules: [] })
    expect(onLine.adjustments['line-discount']).toBe(-off)
    const onSale = priceSale({ lines: [{ ...line(1, 4_990), quantity }], discount: granted, rules: [] })
    expect(onSale.adjustments['sale-discount']).toBe(-off)
  })
})

it('whatever is bought after they were given, all together stay within own limit and granted cents', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 100_000 }).map(rate),
    fc.integer({ min: 1, max: 90_000 }).map(amount),
  )
  const own = 5_000
  const discount = fc.option(
    fc.oneof(
      value.map((one) => within(one, own)),
      fc.record({ value, amount: fc.integer({ min: 0, max: 20_000 }) }).map((one) => ({
        ...within(one.value, 40_000),
        granted: { amount: cents(one.amount), ownRate: milliPercent(own) },
      })),
    ),
  )
  const lines = fc.array(
    fc.record({
      price: fc.integer({ min: 0, max: 90_000 }),
      pieces: fc.integer({ min: 1, max: 60 }),
      discount,
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(lines, discount, (given, whole) => {
      const priced = priceSale({
        lines: given.map(({ price, pieces, discount: off }, index) => ({
          ...line(index, price, off),
          quantity: thousandths(pieces * 1_000),
        })),
        discount: whole,
        rules: [],
      })
      const before = sumBy(priced.lines, priceBeforeDiscounts)
      const grants = [whole, ...given.map((one) => one.discount)].map((one) => one?.granted?.amount ?? ZERO)
      const taken = subtract(before, priced.total)
      // Each line rounds its own half cent.
      expect(taken).toBeLessThanOrEqual(
        percentOf(before, milliPercent(own)) + sumBy(grants, (one) => one) + given.length,
      )
    }),
  )
})
