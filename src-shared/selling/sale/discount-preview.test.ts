import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DiscountValue, ManualDiscount } from '../../goods/pricing/manual-discount'
import { priceSale, type PricedSale } from '../../goods/pricing/price-sale'
import { lineIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { thousandths } from '../../kernel/money/quantity'
import { basketTotals } from './basket-totals'
import type { SaleLineView } from './basket-view'
import { previewOnLine, previewOnWhole } from './discount-preview'

const all = milliPercent(100_000)
const ids = ['a1', 'b2', 'c3'].map((tail) => lineIdSchema.parse(`00000000-0000-4000-8000-0000000000${tail}`))
const byHand = (value: DiscountValue | null): ManualDiscount | null =>
  value && { value, reason: 'teste', maxRate: all }

interface Shop {
  readonly prices: readonly number[]
  readonly onLine: DiscountValue | null
  readonly onWhole: DiscountValue | null
  readonly back: number
}

/** Lines of one piece each, the first with a discount. */
function priced({ prices, onLine, onWhole, back }: Shop): PricedSale {
  return priceSale({
    lines: prices.map((price, index) => ({
      id: ids[index] ?? lineIdSchema.parse(''),
      familyId: null,
      brandId: null,
      quantity: thousandths(1000),
      unitPrice: cents(price),
      promotionalPrice: null,
      labelPrice: null,
      discount: index === 0 ? byHand(onLine) : null,
    })),
    discount: byHand(onWhole),
    benefits:
      back === 0
        ? []
        : [
            {
              source: 'dito',
              label: 'Dito',
              value: { kind: 'amount', amount: cents(back) },
              stacksWith: 'any',
            },
          ],
    rules: [],
  })
}

const view = (figures: PricedSale) => ({
  lines: figures.lines.map(
    (line) => ({ ...line, total: line.net, cancelled: false }) as unknown as SaleLineView,
  ),
  totals: basketTotals(figures),
})

const amount = fc.integer({ min: 1, max: 1_000_000 })
const value: fc.Arbitrary<DiscountValue> = fc.oneof(
  amount.map((one) => ({ kind: 'amount' as const, amount: cents(one) })),
  fc.integer({ min: 1, max: 100_000 }).map((rate) => ({ kind: 'rate' as const, rate: milliPercent(rate) })),
)
const shop = fc.record({
  prices: fc.array(amount, { minLength: 1, maxLength: 3 }),
  onLine: fc.option(value),
  onWhole: fc.option(value),
  back: fc.constant(0),
})

it('the new total is the total the sale then has, whatever was given before', () => {
  fc.assert(
    fc.property(shop, value, (before, asked) => {
      const { after } = previewOnWhole(view(priced(before)), asked, all)
      expect(after).toBe(priced({ ...before, onWhole: asked }).total)
    }),
  )
})

it('the new price is the line’s own, where nothing is given on the whole', () => {
  fc.assert(
    fc.property(shop, value, (before, asked) => {
      const [line] = view(priced(before)).lines
      const [given] = priced({ ...before, onLine: asked, onWhole: null }).lines
      expect(line && previewOnLine(line, asked, all).after).toBe(given?.net)
    }),
  )
})

it.each<[string, number, number]>([
  ['what a loyalty operator takes off comes after it', 2_000, 7_000],
  ['and never takes more than is there', 20_000, 0],
])('%s', (_case, back, after) => {
  const sale = view(priced({ prices: [10_000], onLine: null, onWhole: null, back }))
  const asked = { kind: 'rate', rate: milliPercent(10_000) } as const
  expect(previewOnWhole(sale, asked, all).after).toBe(after)
})

it.each<[DiscountValue, boolean]>([
  [{ kind: 'rate', rate: milliPercent(5_000) }, false],
  [{ kind: 'rate', rate: milliPercent(5_001) }, true],
  [{ kind: 'amount', amount: cents(500) }, false],
  [{ kind: 'amount', amount: cents(501) }, true],
])('%j of R$ 100,00 is above a limit of 5 %%: %s', (asked, isAboveLimit) => {
  const sale = view(priced({ prices: [10_000], onLine: null, onWhole: null, back: 0 }))
  expect(previewOnWhole(sale, asked, milliPercent(5_000))).toMatchObject({ isAboveLimit })
})
