import { describe, expect, it } from 'vitest'
import { beforePayment, cashbackStep, isUnanswered } from './cashback-step'
import { cashbackOf, quoteOf, saleWith } from './sample-sale'

const accepted = { kind: 'accepted', byMasterPin: false } as const
const left = cashbackOf({ who: { kind: 'nobody', why: 'skipped' } })
const answered = saleWith(cashbackOf({ pin: accepted, quote: quoteOf() }))

describe('the step of the window', () => {
  it('asks for the mobile, then the PIN, then shows the balance', () => {
    expect(cashbackStep(saleWith(cashbackOf(), { maskedMobile: null }))).toBe('mobile')
    expect(cashbackStep(saleWith(cashbackOf()))).toBe('pin')
    expect(cashbackStep(answered)).toBe('balance')
  })

  it('lets a customer who left take part again', () => {
    expect(cashbackStep(saleWith(left))).toBe('pin')
  })

  it('has nothing to ask without a customer, a programme or a PIN', () => {
    expect(cashbackStep(saleWith(cashbackOf(), null))).toBeNull()
    expect(cashbackStep(saleWith(null))).toBeNull()
    expect(cashbackStep(saleWith(cashbackOf({ pin: { kind: 'not-needed' } })))).toBeNull()
  })
})

describe('on the way to payment', () => {
  it('asks a customer who was not asked, and again once the sale changed', () => {
    expect(beforePayment(saleWith(cashbackOf()))).toBe('window')
    expect(beforePayment(answered)).toBe('nothing')
    expect(beforePayment(saleWith(cashbackOf({ pin: accepted, quote: quoteOf({ isStale: true }) })))).toBe(
      'window',
    )
  })

  it('alerts that consumidor final takes no part', () => {
    const nobody = cashbackOf({ who: { kind: 'nobody', why: 'final-consumer' } })
    expect(beforePayment(saleWith(nobody, null))).toBe('alert')
  })

  it.each([
    ['no programme', null],
    ['a programme without PIN', cashbackOf({ pin: { kind: 'not-needed' } })],
    ['a customer who left', left],
  ])('says nothing for %s', (_, cashback) => expect(beforePayment(saleWith(cashback))).toBe('nothing'))
})

it('asks nobody about a sale of R$ 0,00', () => {
  const free = saleWith(cashbackOf(), undefined, 0)
  expect(beforePayment(free)).toBe('nothing')
  expect(isUnanswered(free)).toBe(false)
  expect(
    beforePayment(saleWith(cashbackOf({ who: { kind: 'nobody', why: 'final-consumer' } }), null, 0)),
  ).toBe('nothing')
})

describe('on the payment screen', () => {
  it('asks only a customer who was not asked yet', () => {
    expect(isUnanswered(saleWith(cashbackOf()))).toBe(true)
    expect(isUnanswered(saleWith(cashbackOf(), { maskedMobile: null }))).toBe(true)
    expect(isUnanswered(answered)).toBe(false)
    expect(isUnanswered(saleWith(left))).toBe(false)
    expect(isUnanswered(saleWith(cashbackOf(), null))).toBe(false)
  })
})
