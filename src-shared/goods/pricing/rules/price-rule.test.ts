import { expect, it } from 'vitest'
import { line, rule, rateOff, nth, tiers, customerRate } from '../phases/sample-basket'
import { priceSale } from '../price-sale'

it('every adjustment names its rule, and a rule nobody named says what it does', () => {
  const rules = [rateOff(10), nth(3, 100, { name: ' ' }), tiers({ 0: 100 }), customerRate(5)]
  const [priced] = priceSale({ lines: [line(1_000, 3)], discount: null, rules }).lines
  expect(priced?.adjustments.map(({ kind, rule: uid, label }) => [kind, uid, label])).toEqual([
    ['price-rule', rules[0]?.uid, 'Oferta'],
    ['set-rule', rules[1]?.uid, 'leve 3, pague 2 em toda a loja'],
    ['sale-rule', rules[2]?.uid, 'Oferta'],
    ['customer-rate', rules[3]?.uid, 'Oferta'],
  ])
})

it.each([
  ['a combinable set', { kind: 'nth-at-rate', size: 2, rate: 1 }, { stacking: 'combinable' }],
  ['a limit on the whole sale', { kind: 'customer-rate', rate: 1 }, { limit: 1 }],
  ['a rate above 100 %', { kind: 'rate-off', rate: 110_000 }, {}],
  ['a set of one', { kind: 'nth-at-rate', size: 1, rate: 1 }, {}],
  ['tiers without one', { kind: 'sale-tiers', tiers: [] }, {}],
  ['an action nobody knows', { kind: 'full-moon' }, {}],
] as const)('refuses %s', (_, action, stored) => {
  expect(() => rule(action, stored)).toThrow()
})
