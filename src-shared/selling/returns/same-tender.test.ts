import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tenderIdSchema, type TenderId } from '../../kernel/ids'
import { cents, sumBy, ZERO } from '../../kernel/money/cents'
import type { TenderKind } from '../payment/tender'
import { forgiveInstallments, sameTenderParts, type RefundableTender } from './same-tender'

const id = (last: number): TenderId =>
  tenderIdSchema.parse(`01890000-0000-7000-8000-${String(last).padStart(12, '0')}`)

const tender = (last: number, kind: TenderKind, left: number, open = 0): RefundableTender => ({
  tenderId: id(last),
  kind,
  left: cents(left),
  open: cents(open),
})

describe('mesma forma', () => {
  it('forgives what is still owed, then cards and Pix, and pays cash last', () => {
    const tenders = [
      tender(1, 'cash', 1000),
      tender(2, 'pix', 2000),
      tender(3, 'credit-card', 3000),
      tender(4, 'store-credit', 4000, 2500),
    ]
    expect(sameTenderParts(cents(9600), tenders)).toEqual([
      { kind: 'store-credit', tenderId: id(4), amount: 2500 },
      { kind: 'credit-card', tenderId: id(3), amount: 3000 },
      { kind: 'pix', tenderId: id(2), amount: 2000 },
      { kind: 'cash', tenderId: id(1), amount: 1000 },
      { kind: 'cash', tenderId: id(4), amount: 1100 },
    ])
  })

  it('nothing to give back is no part; more than was paid is a bug', () => {
    expect(sameTenderParts(ZERO, [tender(1, 'cash', 1000)])).toEqual([])
    expect(() => sameTenderParts(cents(1001), [tender(1, 'cash', 1000)])).toThrow(RangeError)
  })

  it('gives back exactly the amount, and no tender more than it holds', () => {
    const kinds = ['cash', 'credit-card', 'debit-card', 'pix', 'exchange-voucher', 'store-credit'] as const
    const tenders = fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), left: fc.nat(50_000), share: fc.nat(100) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(tenders, fc.nat(100), (rows, percent) => {
        const held = rows.map(({ kind, left, share }, index) =>
          tender(index, kind, left, kind === 'store-credit' ? Math.floor((left * share) / 100) : 0),
        )
        const amount = cents(Math.floor((sumBy(held, ({ left }) => left) * percent) / 100))
        const parts = sameTenderParts(amount, held)
        expect(sumBy(parts, (part) => part.amount)).toBe(amount)
        for (const { tenderId, left } of held) {
          const back = sumBy(
            parts.filter((part) => part.tenderId === tenderId),
            (part) => part.amount,
          )
          expect(back).toBeLessThanOrEqual(left)
        }
      }),
    )
  })
})

it('instalments are forgiven from the last one backwards', () => {
  const open = [1, 2, 3].map((installment) => ({ installment, owed: cents(2000) }))
  expect(forgiveInstallments(cents(2500), open)).toEqual([
    { installment: 3, forgiven: 2000 },
    { installment: 2, forgiven: 500 },
  ])
})
