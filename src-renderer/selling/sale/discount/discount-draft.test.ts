import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { draftOf, readDiscount, type DiscountDraft } from './discount-draft'

const draft: DiscountDraft = { scope: 'sale', kind: 'rate', rate: '', amount: null, reason: 'Cliente fiel' }

describe('readDiscount', () => {
  it('reads a rate and an amount, with their reason trimmed', () => {
    expect(readDiscount({ ...draft, rate: '12,5', reason: ' Cliente fiel ' })).toEqual({
      ok: true,
      value: { value: { kind: 'rate', rate: 12_500 }, reason: 'Cliente fiel' },
    })
    expect(readDiscount({ ...draft, kind: 'amount', amount: cents(500) })).toMatchObject({
      value: { value: { kind: 'amount', amount: 500 } },
    })
  })

  it.each(['', '0', '101', 'dez'])('refuses the rate “%s”', (rate) => {
    expect(readDiscount({ ...draft, rate })).toMatchObject({ ok: false })
  })

  it('refuses no amount, and a missing reason', () => {
    expect(readDiscount({ ...draft, kind: 'amount' })).toMatchObject({ ok: false })
    expect(readDiscount({ ...draft, rate: '5', reason: 'ok' })).toMatchObject({ ok: false })
  })
})

describe('draftOf', () => {
  it('starts empty where there is no discount', () => {
    expect(draftOf('line', { discount: null })).toEqual({ ...draft, scope: 'line', reason: '' })
  })

  it('starts from the discount already given, and reads back as the same', () => {
    const discount = { value: { kind: 'rate' as const, rate: 12_500 as never }, reason: 'Cliente fiel' }
    const started = draftOf('sale', { discount })
    expect(started.rate).toBe('12,5')
    expect(readDiscount(started)).toEqual({ ok: true, value: discount })
  })
})
