import type { InstallmentId } from '#shared/kernel/ids'
import { sumBy, type Cents } from '#shared/kernel/money/cents'
import { payableTotal } from '#shared/selling/crediario/impute'
import type { InstallmentView, Owed } from '#shared/selling/crediario/receiving-view'

/** What instalments come to today, in cents. */
export function chosenTotal(all: readonly InstallmentView[], chosen: ReadonlySet<InstallmentId>): Cents {
  return sumBy(
    all.filter(({ id }) => chosen.has(id)),
    payableTotal,
  )
}

/** Ticked at first: the one whose slip was read, else what is due by today, else the oldest. */
export function firstChosen(
  { installments, day }: Owed,
  read: InstallmentId | null,
): ReadonlySet<InstallmentId> {
  if (read !== null && installments.some(({ id }) => id === read)) return new Set([read])
  const due = installments.filter(({ dueOn }) => dueOn <= day)
  return new Set((due.length > 0 ? due : installments.slice(0, 1)).map(({ id }) => id))
}
