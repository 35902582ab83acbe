import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumBy } from '../../kernel/money/cents'
import { impute, payableTotal } from './impute'

const payable = (id: string, dueOn: string, open: number, fine = 0, interest = 0) => ({
  id,
  dueOn,
  open: cents(open),
  fine: cents(fine),
  interest: cents(interest),
})

const march = payable('m', '2026-03-10', 5000, 100, 50)
const april = payable('a', '2026-04-10', 5000)

describe('what a payment goes to', () => {
  it('pays the oldest whole before the next', () => {
    expect(impute(cents(6150), [april, march])).toEqual([
      { id: 'm', principal: 5000, fine: 100, interest: 50, fineLeft: 0, interestLeft: 0 },
      { id: 'a', principal: 1000, fine: 0, interest: 0, fineLeft: 0, interestLeft: 0 },
    ])
  })

  it.each([
    [60, 60, 0, 0],
    [130, 100, 30, 0],
    [150, 100, 50, 0],
    [1150, 100, 50, 1000],
  ])('%i centavos pay the fine, then interest, then the debt', (amount, fine, interest, principal) => {
    const left = { fineLeft: 100 - fine, interestLeft: 50 - interest }
    expect(impute(cents(amount), [march])).toEqual([{ id: 'm', fine, interest, principal, ...left }])
  })

  it('refuses more than is owed', () => {
    expect(() => impute(cents(5151), [march])).toThrow(RangeError)
  })

  it('gives out every cent, and none twice', () => {
    const some = fc.record({
      id: fc.uuid(),
      dueOn: fc.constantFrom('2026-01-10', '2026-02-10', '2026-03-10'),
      open: fc.integer({ min: 1, max: 100_000 }).map(cents),
      fine: fc.integer({ min: 0, max: 2000 }).map(cents),
      interest: fc.integer({ min: 0, max: 2000 }).map(cents),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(some, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
        fc.nat(),
        (chosen, rate) => {
          const amount = cents(1 + (rate % sumBy(chosen, payableTotal)))
          const parts = impute(amount, chosen)
          expect(sumBy(parts, ({ principal, fine, interest }) => cents(principal + fine + interest))).toBe(
            amount,
          )
          for (const part of parts) {
            const one = chosen.find(({ id }) => id === part.id)
            expect(part.fine + part.fineLeft).toBe(one?.fine)
            expect(part.interest + part.interestLeft).toBe(one?.interest)
            expect(part.principal).toBeLessThanOrEqual(one?.open ?? 0)
          }
        },
      ),
    )
  })
})
