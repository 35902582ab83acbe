import { subtract, sumBy, type Cents } from '#shared/kernel/money/cents'
import { payableTotal } from '#shared/selling/crediario/impute'
import type { InstallmentView } from '#shared/selling/crediario/receiving-view'

/** How much of their crediário somebody uses, in cents. */
export interface CreditUse {
  /** What is owed without charges: so much of the limit is taken. */
  readonly used: Cents
  /** What is left of the limit, less than nothing where it was lowered; null: there is no limit. */
  readonly left: Cents | null
  /** What is late, and what it comes to today with fine and interest. */
  readonly late: Cents
  readonly lateToday: Cents
  /** What all comes to today. */
  readonly today: Cents
}

export function creditUse(limit: Cents | null, installments: readonly InstallmentView[]): CreditUse {
  const late = installments.filter(({ daysLate }) => daysLate > 0)
  const used = sumBy(installments, ({ open }) => open)
  return {
    used,
    left: limit === null ? null : subtract(limit, used),
    late: sumBy(late, ({ open }) => open),
    lateToday: sumBy(late, payableTotal),
    today: sumBy(installments, payableTotal),
  }
}
