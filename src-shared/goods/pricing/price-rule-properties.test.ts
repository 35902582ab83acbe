import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brandIdSchema, familyIdSchema, lineIdSchema } from '../../kernel/ids'
import { cents, sumBy } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { multiply, ONE_UNIT, thousandths, units } from '../../kernel/money/quantity'
import type { Benefit } from './benefit'
import type { ManualDiscount } from './manual-discount'
import { priceSale, type PriceableLine } from './price-sale'
import { priceRuleSchema, type PriceRule } from './rules/price-rule'

const runs = { numRuns: 150 }
const families = [1, 2, 3].map((id) => familyIdSchema.parse(id))
const brands = [1, 2].map((id) => brandIdSchema.parse(id))
const lineId = (n: number) => lineIdSchema.parse(`0193a1de-2222-7000-8000-${String(n).padStart(12, '0')}`)

const goods = fc.record({
  familyId: fc.constantFrom(...families, null),
  brandId: fc.constantFrom(...brands, null),
  unitPrice: fc.oneof(fc.nat(3_000), fc.constantFrom(199, 999, 1_000)).map(cents),
})
const pieces = fc.integer({ min: 1, max: 9 }).map(units)
const weight = fc.integer({ min: 1, max: 4_000 }).map(thousandths)

function linesOf(quantity: fc.Arbitrary<PriceableLine['quantity']>): fc.Arbitrary<PriceableLine[]> {
  const line = fc.record({
    goods,
    quantity,
    promotion: fc.option(fc.nat(100)),
    label: fc.boolean(),
  })
  return fc.array(line, { minLength: 1, maxLength: 7 }).map((drawn) =>
    drawn.map(({ goods: of, quantity: amount, promotion, label }, index) => ({
      ...of,
      id: lineId(index),
      quantity: amount,
      promotionalPrice: promotion === null ? null : cents(Math.floor((of.unitPrice * promotion) / 100)),
      labelPrice: label && amount % ONE_UNIT !== 0 ? multiply(of.unitPrice, amount) : null,
      discount: null,
    })),
  )
}

const rate = fc.integer({ min: 0, max: 100_000 })
const amount = fc.integer({ min: 0, max: 4_000 })
const size = fc.integer({ min: 2, max: 4 })
const off = fc.oneof(
  fc.record({ kind: fc.constant('rate'), rate }),
  fc.record({ kind: fc.constant('amount'), amount: fc.integer({ min: 1, max: 4_000 }) }),
)
const actions = {
  price: fc.oneof(
    fc.record({ kind: fc.constant('rate-off'), rate }),
    fc.record({ kind: fc.constant('final-price'), unitPrice: amount }),
  ),
  sets: fc.oneof(
    fc.record({ kind: fc.constant('nth-at-rate'), size, rate }),
    fc.record({ kind: fc.constant('so-many-for'), size, price: amount }),
  ),
  sale: fc.record({
    kind: fc.constant('sale-tiers'),
    tiers: fc.array(fc.record({ from: fc.nat(20_000), off }), { minLength: 1, maxLength: 3 }),
  }),
  customer: fc.record({ kind: fc.constant('customer-rate'), rate }),
}
type Phase = keyof typeof actions
const inOrder: readonly Phase[] = ['price', 'sets', 'sale', 'customer']

const condition = fc.oneof(
  fc.constant({ kind: 'every-product' }),
  fc.constantFrom(...families).map((familyId) => ({ kind: 'family', familyId })),
  fc.constantFrom(...brands).map((brandId) => ({ kind: 'brand', brandId })),
)

/** Rules of these phases as they would be stored; a floor of its own for each, or one for all. */
function rulesOf(phases: readonly Phase[], maxLength: number, floors = fc.option(amount)) {
  const rule = fc.constantFrom(...phases).chain((phase) =>
    fc
      .record({
        condition,
        action: actions[phase],
        stacking: fc.constantFrom('exclusive', 'single', ...(phase === 'sets' ? [] : ['combinable'])),
        order: fc.nat(3),
        floor: floors,
        limit:
          phase === 'price' || phase === 'sets'
            ? fc.option(fc.integer({ min: 1, max: 5 }))
            : fc.constant(null),
      })
      .map((stored) => ({ ...stored, phase })),
  )
  return fc.array(rule, { minLength: 1, maxLength }).map((drawn) =>
    drawn.map(({ phase, ...stored }, index) => ({
      phase,
      rule: priceRuleSchema.parse({ ...stored, uid: `rule-${index}`, name: `Oferta ${index}` }),
    })),
  )
}

const anyRules = rulesOf(inOrder, 8).map((drawn) => drawn.map(({ rule }) => rule))
const discount: fc.Arbitrary<ManualDiscount | null> = fc.option(
  rate.map((one) => ({
    value: { kind: 'rate', rate: milliPercent(one) } as const,
    reason: 'teste',
    maxRate: milliPercent(100_000),
  })),
)
const benefits: fc.Arbitrary<Benefit[]> = fc.array(
  fc.record({
    source: fc.constantFrom('crm-bonus', 'dito', 'outro'),
    label: fc.constant('Bônus'),
    value: fc.oneof(
      rate.map((one) => ({ kind: 'rate', rate: milliPercent(one) }) as const),
      fc.integer({ min: 1, max: 4_000 }).map((one) => ({ kind: 'amount', amount: cents(one) }) as const),
    ),
    stacksWith: fc.constantFrom('any' as const, ['dito'], []),
  }),
  { maxLength: 3 },
)

describe('whatever the rules', () => {
  it('Σ = gross − net on every line and in all, and nothing is below zero', () => {
    const lines = linesOf(fc.oneof(pieces, weight))
    fc.assert(
      fc.property(lines, anyRules, discount, benefits, (sold, rules, given, own) => {
        const priced = priceSale({ lines: sold, rules, discount: given, benefits: own })
        for (const line of priced.lines) {
          expect(line.gross + sumBy(line.adjustments, (one) => one.amount)).toBe(line.net)
          expect(line.net).toBeGreaterThanOrEqual(0)
          for (const one of line.adjustments) expect(one.amount).toBeLessThan(0)
        }
        const changed = sumBy(Object.values(priced.groups), (one) => one)
        expect(priced.gross + changed).toBe(priced.total)
        expect(sumBy(priced.lines, ({ net }) => net)).toBe(priced.total)
      }),
      runs,
    )
  })

  it('the order of lines and of rules changes nothing, down to each line', () => {
    const lines = linesOf(fc.oneof(pieces, weight))
    fc.assert(
      fc.property(lines, anyRules, discount, benefits, (sold, rules, given, own) => {
        const sale = { lines: sold, rules, discount: given, benefits: own }
        const turned = priceSale({ ...sale, lines: sold.toReversed(), rules: rules.toReversed() })
        expect(turned.lines.toReversed()).toEqual(priceSale(sale).lines)
      }),
      runs,
    )
  })

  it('the splitting of lines into pieces changes no total', () => {
    fc.assert(
      fc.property(linesOf(pieces), anyRules, discount, benefits, (sold, rules, given, own) => {
        const sale = { lines: sold, rules, discount: given, benefits: own }
        const cut = sold.flatMap((line, index) =>
          Array.from({ length: line.quantity / ONE_UNIT }, (_, piece) => ({
            ...line,
            id: lineId(index * 100 + piece),
            quantity: ONE_UNIT,
          })),
        )
        const [whole, inPieces] = [priceSale(sale), priceSale({ ...sale, lines: cut })]
        expect(inPieces.total).toBe(whole.total)
        expect(inPieces.adjustments).toEqual(whole.adjustments)
      }),
      runs,
    )
  })

  it.each(inOrder)('another rule never raises what is left at the end of its phase: %s', (phase) => {
    const earlier = inOrder.slice(0, inOrder.indexOf(phase) + 1)
    // A price's limits are shared out one rule after another, which is not always the best there is (ADR 0017).
    const unlimited = phase === 'price' ? { limit: null } : {}
    const own = rulesOf([phase], 5).map((drawn) =>
      drawn.map(({ rule }) => ({ ...rule, ...unlimited, uid: `own-${rule.uid}` })),
    )
    const before = rulesOf(earlier, 4).map((drawn) =>
      drawn.flatMap(({ phase: one, rule }) => (one === phase ? [] : [rule])),
    )
    fc.assert(
      fc.property(linesOf(fc.oneof(pieces, weight)), before, own, (lines, others, [more, ...known]) => {
        if (more === undefined) return
        const rules: PriceRule[] = [...others, ...known]
        const total = priceSale({ lines, discount: null, rules }).total
        expect(priceSale({ lines, discount: null, rules: [...rules, more] }).total).toBeLessThanOrEqual(total)
      }),
      runs,
    )
  })

  it('no rule takes a price below its floor', () => {
    const floor = 700
    const rules = rulesOf(inOrder, 8, fc.constant(floor)).map((drawn) => drawn.map(({ rule }) => rule))
    fc.assert(
      fc.property(linesOf(fc.oneof(pieces, weight)), rules, (sold, inForce) => {
        const lines = sold.map((line) => ({ ...line, promotionalPrice: null }))
        priceSale({ lines, discount: null, rules: inForce }).lines.forEach(({ gross, net }, index) => {
          const quantity = lines[index]?.quantity ?? ONE_UNIT
          expect(net).toBeGreaterThanOrEqual(Math.min(gross, multiply(cents(floor), quantity)))
        })
      }),
      runs,
    )
  })
})
