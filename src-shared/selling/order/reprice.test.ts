import fc from 'fast-check'
import { expect, it } from 'vitest'
import { branchIdSchema, lineIdSchema, productIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { units } from '../../kernel/money/quantity'
import type { Basket, SaleLine } from '../sale/sale'
import { figuresOf } from '../sale/sale-edits'
import { reprice, type CurrentPrices } from './reprice'

const price = fc.integer({ min: 0, max: 1_000_000 }).map(cents)
const prices: fc.Arbitrary<CurrentPrices> = fc.record({
  price,
  promotionalPrice: fc.option(price, { nil: null }),
})
const item = fc.record({
  before: prices,
  now: fc.option(prices, { nil: undefined }),
  count: fc.integer({ min: 1, max: 50 }),
})

function lineOf(index: number, { before, count }: { before: CurrentPrices; count: number }): SaleLine {
  return {
    id: lineIdSchema.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
    position: index + 1,
    productId: productIdSchema.parse(index + 1),
    code: String(index),
    barcode: null,
    description: `Produto ${index}`,
    variant: '',
    unit: 'UN',
    familyId: null,
    brandId: null,
    quantity: units(count),
    unitPrice: before.price,
    promotionalPrice: before.promotionalPrice,
    labelPrice: null,
    lot: null,
    expiresOn: null,
    serial: null,
    discount: null,
    salespersonId: null,
    cancelled: false,
  }
}

const discount = {
  value: { kind: 'rate', rate: milliPercent(5_000) },
  reason: 'cliente fiel',
  maxRate: milliPercent(5_000),
} as const

it('says exactly what changed: the changes explain the difference to the cent', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), fc.boolean(), (items, discounted) => {
      const basket: Basket = {
        branchId: branchIdSchema.parse(1),
        lines: items.map((one, index) => lineOf(index, one)),
        customerId: null,
        salespersonId: null,
        discount: discounted ? discount : null,
        pricedAt: 0,
      }
      const { basket: after, repricing } = reprice(basket, {
        at: 1,
        pricesOf: (line) => items[line.position - 1]?.now,
        rulesBefore: [],
        rulesNow: [],
      })
      expect(after.pricedAt).toBe(1)
      expect(figuresOf(after, []).total).toBe(repricing.after)
      const explained = repricing.changes.reduce(
        (sum, change) => sum + (change.after ?? 0) - change.before,
        0,
      )
      expect(repricing.before + explained).toBe(repricing.after)
      for (const change of repricing.changes) expect(change.after).not.toBe(change.before)
    }),
  )
})
