import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import { addDays } from '../../kernel/time/shop-day'
import { lateCharges, type LateTerms } from './late-charges'

const terms: LateTerms = { monthlyInterest: 100, fine: 200, graceDays: 0, postponesDue: true }
const dueOn = '2026-03-10'
const debt = { dueOn, open: cents(10_000), charged: null }

describe('interest and fine', () => {
  it.each([
    ['before it falls due', '2026-03-01', 0, 0, 0],
    ['on its day', dueOn, 0, 0, 0],
    ['a day late: 1 % a month by the day is 3,3 centavos', '2026-03-11', 1, 200, 3],
    ['thirty days late', '2026-04-09', 30, 200, 100],
    ['forty-five days late', '2026-04-24', 45, 200, 150],
  ])('%s', (_when, day, daysLate, fine, interest) => {
    expect(lateCharges(debt, day, terms)).toEqual({ daysLate, fine, interest, isCharged: daysLate > 0 })
  })

  it('a due Saturday costs nothing on Monday, and a day of interest on Tuesday', () => {
    const saturday = { ...debt, dueOn: '2026-03-14' }
    expect(lateCharges(saturday, '2026-03-16', terms)).toMatchObject({ daysLate: 0, fine: 0, interest: 0 })
    expect(lateCharges(saturday, '2026-03-17', terms)).toMatchObject({ daysLate: 1, fine: 200, interest: 3 })
    const kept = { ...terms, postponesDue: false }
    expect(lateCharges(saturday, '2026-03-16', kept)).toMatchObject({ daysLate: 2, fine: 200, interest: 7 })
  })

  it('within the days of grace nothing is charged, after them all days are', () => {
    const patient = { ...terms, graceDays: 5 }
    expect(lateCharges(debt, '2026-03-15', patient)).toMatchObject({ daysLate: 5, fine: 0, interest: 0 })
    expect(lateCharges(debt, '2026-03-16', patient)).toMatchObject({ daysLate: 6, fine: 200, interest: 20 })
  })

  it('the fine is charged once; interest goes on from the day of the last receiving', () => {
    const charged = { on: '2026-04-09', fineLeft: cents(0), interestLeft: cents(40) }
    const rest = { dueOn, open: cents(5000), charged }
    expect(lateCharges(rest, '2026-04-09', terms)).toMatchObject({ daysLate: 30, fine: 0, interest: 40 })
    expect(lateCharges(rest, '2026-05-09', terms)).toMatchObject({ daysLate: 60, fine: 0, interest: 90 })
  })

  it('a shop that charges nothing charges nothing', () => {
    const free = { ...terms, monthlyInterest: 0, fine: 0 }
    expect(lateCharges(debt, '2027-03-10', free)).toMatchObject({ fine: 0, interest: 0 })
  })

  it('never falls with the days, and is whole cents', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 400 }),
        (open, monthlyInterest, days) => {
          const on = (late: number) =>
            lateCharges({ ...debt, open: cents(open) }, addDays(dueOn, late), { ...terms, monthlyInterest })
          expect(on(days + 1).interest).toBeGreaterThanOrEqual(on(days).interest)
          expect(Number.isSafeInteger(on(days).interest)).toBe(true)
        },
      ),
    )
  })
})
