import { priceSale, type PriceableLine, type PriceableSale } from '#shared/goods/pricing/price-sale'
import { priceRuleSchema, type PriceRule } from '#shared/goods/pricing/rules/price-rule'
import { brandIdSchema, familyIdSchema, lineIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { measurement, type Measurement } from '../figures/measurement'

const families = 40
const anyShop = 'any shop'

/** What rules in force cost: a sale priced as every scan does, beside the same sale without a rule. */
export function measurePricing(times: number): Measurement[] {
  const row = (name: string, lines: readonly PriceableLine[], rules: readonly PriceRule[]) =>
    measurement(name, anyShop, readings({ lines, discount: null, rules }, times), {
      name: 'without a rule',
      readings: readings({ lines, discount: null, rules: [] }, times),
    })
  return [
    row('pricing 5 lines under 1,000 rules', linesOf(5), thousand()),
    row('pricing 200 lines under 1,000 rules', linesOf(200), thousand()),
    row('pricing 200 lines under 20 sets', linesOf(200), sets()),
  ]
}

/** As many for each family of the shop. */
function thousand(): PriceRule[] {
  return Array.from({ length: 1000 }, (_, index) =>
    ruleOf(
      index,
      { kind: 'family', familyId: (index % families) + 1 },
      { kind: 'rate-off', rate: 1_000 + index },
    ),
  )
}

/** Sets that all want the same pieces: the hardest there is to share. */
function sets(): PriceRule[] {
  return Array.from({ length: 20 }, (_, index) =>
    ruleOf(
      index,
      { kind: 'every-product' },
      index % 2 === 0
        ? { kind: 'nth-at-rate', size: 2 + (index % 3), rate: 30_000 + index * 1_000 }
        : { kind: 'so-many-for', size: 3, price: 2_000 + index * 100 },
    ),
  )
}

function ruleOf(order: number, condition: object, action: object): PriceRule {
  const [uid, name] = [`rule-${order}`, `Oferta ${order}`]
  return priceRuleSchema.parse({
    ...{ uid, name, condition, action, order },
    ...{ stacking: 'single', floor: null, limit: null },
  })
}

function readings(sale: PriceableSale, times: number): number[] {
  for (let turn = 0; turn < times; turn++) priceSale(sale)
  return Array.from({ length: times }, () => {
    const started = performance.now()
    priceSale(sale)
    return performance.now() - started
  })
}

function linesOf(count: number): PriceableLine[] {
  return Array.from({ length: count }, (_, index) => ({
    id: lineIdSchema.parse(`0193a1de-2222-7000-8000-${String(index).padStart(12, '0')}`),
    familyId: familyIdSchema.parse((index % families) + 1),
    brandId: brandIdSchema.parse((index % 7) + 1),
    quantity: units((index % 3) + 1),
    unitPrice: cents(500 + ((index * 37) % 9_000)),
    promotionalPrice: null,
    labelPrice: null,
    discount: null,
  }))
}
