import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brandIdSchema, familyIdSchema, lineIdSchema } from '../../kernel/ids'
import { cents } from '../../kernel/money/cents'
import { milliPercent } from '../../kernel/money/percentage'
import { thousandths } from '../../kernel/money/quantity'
import { priceSale, type PriceableLine, type PriceableSale, type PricedSale } from './price-sale'
import { priceRuleSchema } from './rules/price-rule'

const everything = milliPercent(100_000)
const familyA = familyIdSchema.parse(1)
const familyB = familyIdSchema.parse(2)

function line(unitPrice: number, over: Partial<PriceableLine> = {}): PriceableLine {
  return {
    id: lineIdSchema.parse('0193a1de-2222-4000-8000-000000000001'),
    familyId: familyA,
    brandId: brandIdSchema.parse(1),
    quantity: thousandths(1000),
    unitPrice: cents(unitPrice),
    promotionalPrice: null,
    labelPrice: null,
    discount: null,
    ...over,
  }
}

const sale = (over: Partial<PriceableSale>): PriceableSale => ({
  lines: [],
  discount: null,
  rules: [],
  ...over,
})
const rateOff = (rate: number) => ({ kind: 'rate', rate: milliPercent(rate) }) as const
const rule = (condition: object, action: object) =>
  priceRuleSchema.parse({
    ...{ uid: 'r', order: 1, stacking: 'combinable', floor: null, limit: null },
    name: 'Regra',
    condition,
    action,
  })
const given = (value: ReturnType<typeof rateOff> | { kind: 'amount'; amount: ReturnType<typeof cents> }) => ({
  value,
  reason: 'teste',
  maxRate: everything,
})

/** Every figure agrees with every other: lines with their adjustments, the sale with its lines. */
function expectBalanced(priced: PricedSale): void {
  for (const one of priced.lines) {
    expect(one.gross + one.adjustments.reduce((sum, { amount }) => sum + amount, 0)).toBe(one.net)
    expect(one.net).toBeGreaterThanOrEqual(0)
  }
  expect(priced.total).toBe(priced.lines.reduce((sum, { net }) => sum + net, 0))
  const changed = Object.values(priced.adjustments).reduce((sum, amount) => sum + amount, 0)
  expect(priced.gross + changed).toBe(priced.total)
}

describe('pricing', () => {
  it.each<{ name: string; sale: PriceableSale; total: number }>([
    {
      name: 'an automatic 10 % on 100,00',
      sale: sale({
        lines: [line(10_000)],
        rules: [rule({ kind: 'every-product' }, { kind: 'rate-off', rate: 10_000 })],
      }),
      total: 9_000,
    },
    {
      name: '15,00 and 50,00 with 50 % on the second family',
      sale: sale({
        lines: [line(1_500), line(5_000, { familyId: familyB })],
        rules: [rule({ kind: 'family', familyId: 2 }, { kind: 'rate-off', rate: 50_000 })],
      }),
      total: 4_000,
    },
    {
      name: '5 × 1,19 less 30 %',
      sale: sale({ lines: [line(119, { quantity: thousandths(5_000), discount: given(rateOff(30_000)) })] }),
      total: 416,
    },
    {
      name: '2,30 less 5 %',
      sale: sale({ lines: [line(230)], discount: given(rateOff(5_000)) }),
      total: 218,
    },
    {
      name: '829,00 less 96,019 %',
      sale: sale({ lines: [line(82_900)], discount: given(rateOff(96_019)) }),
      total: 3_300,
    },
    {
      name: 'a fixed discount larger than the line',
      sale: sale({ lines: [line(1_000, { discount: given({ kind: 'amount', amount: cents(5_000) }) })] }),
      total: 0,
    },
    {
      name: '100 %',
      sale: sale({ lines: [line(333), line(333), line(333)], discount: given(rateOff(100_000)) }),
      total: 0,
    },
    {
      name: 'a promotional price',
      sale: sale({ lines: [line(24_990, { promotionalPrice: cents(19_990) })] }),
      total: 19_990,
    },
    {
      name: 'a final price under a rule',
      sale: sale({
        lines: [line(5_000)],
        rules: [rule({ kind: 'brand', brandId: 1 }, { kind: 'final-price', unitPrice: 3_990 })],
      }),
      total: 3_990,
    },
  ])('$name', ({ sale: priceable, total }) => {
    const priced = priceSale(priceable)
    expect(priced.total).toBe(total)
    expectBalanced(priced)
  })

  it('keeps an amount within the limit it was given under when lines leave', () => {
    const discount = {
      value: { kind: 'amount' as const, amount: cents(500) },
      reason: 'teste',
      maxRate: milliPercent(5_000),
    }
    expect(priceSale(sale({ lines: [line(10_000)], discount })).total).toBe(9_500)
    expect(priceSale(sale({ lines: [line(1_000)], discount })).total).toBe(950)
  })

  it('refuses a stored rule it does not understand', () => {
    const unknown = { name: 'Regra', condition: { kind: 'full-moon' }, action: { kind: 'rate-off', rate: 1 } }
    expect(priceRuleSchema.safeParse(unknown).success).toBe(false)
  })

  it('takes a cashback off last, spread to the cent and never below zero', () => {
    const benefit = { source: 'crm-bonus', label: 'CRM&Bônus', stacksWith: 'any' as const }
    const benefits = [{ ...benefit, value: { kind: 'amount' as const, amount: cents(1_000) } }]
    const priced = priceSale(sale({ lines: [line(999), line(1_001), line(1)], benefits }))
    expect(priced.total).toBe(1_001)
    expect(priced.adjustments.cashback).toBe(-1_000)
    expectBalanced(priced)
    expect(priceSale(sale({ lines: [line(400)], benefits })).total).toBe(0)
  })

  it('balances whatever is sold, promoted and discounted', () => {
    const discount = fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 100_000 }).map((rate) => given(rateOff(rate))),
        fc.integer({ min: 1, max: 50_000 }).map((amount) => given({ kind: 'amount', amount: cents(amount) })),
      ),
    )
    const anyLine = fc
      .record({
        unitPrice: fc.integer({ min: 0, max: 99_999 }),
        quantity: fc.integer({ min: 1, max: 20_000 }).map(thousandths),
        promotion: fc.option(fc.integer({ min: 0, max: 99_999 })),
        familyId: fc.constantFrom(familyA, familyB, null),
        discount,
      })
      .map(({ unitPrice, promotion, ...over }) =>
        line(unitPrice, { ...over, promotionalPrice: promotion === null ? null : cents(promotion) }),
      )
    const rules = [rule({ kind: 'family', familyId: 2 }, { kind: 'rate-off', rate: 33_333 })]
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), discount, (lines, given) => {
        expectBalanced(priceSale({ lines, discount: given, rules }))
      }),
    )
  })
})
