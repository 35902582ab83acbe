import { describe, expect, expectTypeOf, it } from 'vitest'
import { usualTenderSchema, type UsualTender } from '../../store/settings/paying'
import { planKinds, type PaymentPlan } from './payment-plan'
import {
  newTenderSchema,
  tenderKinds,
  tenderSchema,
  type NewTender,
  type Tender,
  type TenderKind,
  type TenderOf,
} from './tender'
import { tenderList } from './tender-list'

const id = '0193a1de-2222-4000-8000-000000000001'

describe('the kinds of tender', () => {
  it('are in the order of the payment screen, each by a digit of its own', () => {
    const digits = tenderList.map(({ digit }) => digit)
    expect(digits).toEqual(digits.map((_, index) => index + 1))
    expect(digits.length).toBeLessThanOrEqual(9)
  })

  it('have a name, a label and a place among the refunds that no other has', () => {
    for (const distinct of [
      tenderList.map(({ name }) => name),
      tenderList.map(({ label }) => label),
      tenderList.map(({ refund }) => String(refund.order)),
    ])
      expect(new Set(distinct).size).toBe(tenderList.length)
  })

  it('that are still owed are owed by somebody', () => {
    for (const { refund, needsCustomer } of tenderList)
      if (refund.isOwed) expect(needsCustomer).not.toBeNull()
  })

  it('keep what is entered of them, and nothing else beside amount and state but what they add', () => {
    for (const { entered, detail } of tenderList)
      expect(Object.keys(detail.shape)).toEqual(expect.arrayContaining(Object.keys(entered.shape)))
  })

  it('that need somebody or something else are not what a payment begins with', () => {
    expect(usualTenderSchema.options).toContain('cash')
    expect(usualTenderSchema.options).not.toContain('store-credit')
    expect(usualTenderSchema.options).not.toContain('exchange-voucher')
  })

  it('a voucher is none an order agrees on: it is at hand or it is not', () => {
    expect(planKinds).toContain('store-credit')
    expect(planKinds).not.toContain('exchange-voucher')
  })
})

describe('a tender', () => {
  it('is read by the schema of its kind, which drops what belongs to another', () => {
    const read = {
      id,
      amount: 100,
      state: 'approved',
      kind: 'debit-card',
      brand: 'Elo',
      nsu: '7',
      txid: null,
    }
    expect(tenderSchema.parse(read)).toEqual({
      id,
      amount: 100,
      state: 'approved',
      kind: 'debit-card',
      brand: 'Elo',
      nsu: '7',
    })
  })

  it.each([
    ['of no kind there is', { id, amount: 100, kind: 'shells' }],
    ['of nothing', { id, amount: 0, kind: 'cash' }],
    ['without what its kind asks for', { id, amount: 100, kind: 'credit-card' }],
  ])('%s is refused', (_what, asked) => {
    expect(newTenderSchema.safeParse(asked).success).toBe(false)
  })
})

type Divided = Extract<PaymentPlan, { readonly installments: number }>

describe('what is derived from the list', () => {
  it('knows every kind by its own name, and no other', () => {
    expectTypeOf<Tender['kind']>().toEqualTypeOf<TenderKind>()
    expectTypeOf<NewTender['kind']>().toEqualTypeOf<TenderKind>()
    expectTypeOf<'pix'>().toExtend<TenderKind>()
    expectTypeOf<string>().not.toExtend<TenderKind>()
    expectTypeOf<'exchange-voucher'>().not.toExtend<UsualTender>()
    expectTypeOf<'store-credit'>().toExtend<Divided['kind']>()
    expectTypeOf<'pix'>().not.toExtend<Divided['kind']>()
    expectTypeOf<TenderOf<'store-credit'>['firstDueOn']>().toBeString()
    expectTypeOf<TenderOf<'debit-card'>>().not.toHaveProperty('installments')
    expect(tenderKinds).toEqual(tenderList.map(({ kind }) => kind))
  })
})
