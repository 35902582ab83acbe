import { describe, expect, it } from 'vitest'
import { cents, ZERO } from '#shared/kernel/money/cents'
import { basket, cpf } from '../conformance/sample-sale'
import { fromRefusal, toOrder, toQuote } from './translate'

it('says an order with units before and a total after the discounts', () => {
  expect(toOrder({ member: cpf, basket, seller: null }, 'LOJA-1')).toEqual({
    customerId: cpf,
    orderTotal: '199.97',
    storeId: 'LOJA-1',
    sellerId: null,
    source: 'pdv',
    orderDiscount: '2.43',
    products: [
      { id: 'P-1', ean: '7891234567895', quantity: '2.000', price: '99.95', classification: 'TINTAS' },
      { id: 'P-2', ean: null, quantity: '0.250', price: '10.00', classification: null },
    ],
  })
})

describe('a quote', () => {
  it('is empty for who has no cashback yet', () => {
    expect(toQuote(null, null)).toMatchObject({ balance: 0, minimum: 0, maximum: 0, earned: null })
  })

  it('lets any amount be taken up to what this sale may redeem', () => {
    const simulation = { redeemableValue: cents(500), earnedValue: cents(120) }
    const balance = {
      availableBalance: cents(900),
      unavailableBalance: ZERO,
      nextPurchaseBalance: ZERO,
      nextPurchaseDueDate: null,
      campaignDescription: null,
    }
    expect(toQuote(balance, simulation)).toMatchObject({
      balance: 900,
      minimum: 1,
      maximum: 500,
      earned: 120,
    })
  })
})

describe('a refusal', () => {
  const refused = (code: string, more: object = {}): unknown =>
    fromRefusal({ code, message: 'no', ...more })?.fault

  it.each([
    ['INSUFFICIENT_BALANCE', {}, { code: 'balance-too-low' }],
    ['VALUE_CHANGED', { redeemableValue: '4.00' }, { code: 'value-changed', redeemable: 400 }],
    ['LOCK_EXPIRED', {}, { code: 'reservation-expired' }],
    ['LOCK_ROLLED_BACK', {}, { code: 'reservation-cancelled' }],
    ['LOCK_COMMITTED', {}, { code: 'already-confirmed', reference: null }],
    ['LOCK_NOT_FOUND', {}, { code: 'not-found' }],
    ['ORDER_NOT_FOUND', {}, { code: 'not-found' }],
    ['ORDER_ALREADY_COMMITTED', {}, { code: 'document-already-confirmed' }],
    ['STORE_NOT_FOUND', {}, { code: 'store-refused' }],
    ['INVALID_REQUEST', {}, { code: 'rejected' }],
  ])('%s is said in the till’s words', (code, more, refusal) => {
    expect(refused(code, more)).toEqual({ kind: 'declined', refusal, words: 'no' })
  })

  it('of the brand is a setting to correct', () => {
    expect(refused('BRAND_NOT_ALLOWED')).toEqual({ kind: 'misconfigured', what: 'brand' })
  })

  it('no contract lists has no meaning, nor has a change of value without the value', () => {
    expect(['NEW', 'toString', 'VALUE_CHANGED'].map((code) => refused(code))).toEqual([null, null, null])
  })
})
