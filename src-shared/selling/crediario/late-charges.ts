import { cents, ZERO, type Cents } from '../../kernel/money/cents'
import { scaleHalfUp } from '../../kernel/money/round'
import { daysBetween } from '../../kernel/time/shop-day'
import { effectiveDue } from './effective-due'

/** What a shop charges who pays late. Rates in hundredths of a percent (100 is 1 %). */
export interface LateTerms {
  /** Simple interest a month of 30 days, counted by the day (Código Civil, art. 406; CTN, art. 161 § 1: 1 %). */
  readonly monthlyInterest: number
  /** Once, of what is open (CDC, art. 52 § 1: at most 2 %). */
  readonly fine: number
  /** So many days late cost nothing; who is later pays for all of them. */
  readonly graceDays: number
  readonly postponesDue: boolean
}

/** What a receiving left unpaid of what it charged: the fine is charged once, interest goes on from its day. Cents. */
export interface Charged {
  readonly on: string
  readonly fineLeft: Cents
  readonly interestLeft: Cents
}

/** An instalment with what is open of it, in cents. */
export interface OpenDebt {
  readonly dueOn: string
  readonly open: Cents
  /** By the last receiving that found it late; null where none did. */
  readonly charged: Charged | null
}

export interface LateCharges {
  /** Days after the last on which it was paid in time; 0 while it is. */
  readonly daysLate: number
  readonly fine: Cents
  readonly interest: Cents
  /** Whether it is charged for being late, or was before. */
  readonly isCharged: boolean
}

/** Interest and fine of an instalment paid on a day. Cents, each rounded once. */
export function lateCharges(debt: OpenDebt, day: string, terms: LateTerms): LateCharges {
  const daysLate = Math.max(0, daysBetween(effectiveDue(debt.dueOn, terms.postponesDue), day))
  const { charged, open } = debt
  if (charged !== null) {
    const since = Math.max(0, daysBetween(charged.on, day))
    const interest = cents(charged.interestLeft + interestOf(open, since, terms))
    return { daysLate, fine: charged.fineLeft, interest, isCharged: true }
  }
  if (daysLate <= terms.graceDays) return { daysLate, fine: ZERO, interest: ZERO, isCharged: false }
  const fine = cents(scaleHalfUp(open, terms.fine, hundredths))
  return { daysLate, fine, interest: interestOf(open, daysLate, terms), isCharged: true }
}

const hundredths = 10_000
const daysOfMonth = 30

function interestOf(open: Cents, days: number, { monthlyInterest }: LateTerms): Cents {
  return cents(scaleHalfUp(open, monthlyInterest * days, hundredths * daysOfMonth))
}
