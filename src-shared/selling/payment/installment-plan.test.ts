import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { installmentPlan } from './installment-plan'

describe('an instalment plan', () => {
  it.each([
    [10_000, 1, 'à vista'],
    [9_000, 3, '3x de R$\u00a030,00'],
    [10_000, 3, '3x de R$\u00a033,33 (1ª R$\u00a033,34)'],
    [2, 3, '3x de R$\u00a00,00 (1ª R$\u00a00,02)'],
  ])('of %i cents in %i', (amount, count, words) => {
    expect(installmentPlan(cents(amount), count)).toBe(words)
  })
})
