import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { splitInstallments } from '#shared/kernel/money/installments'
import { printedDay } from '#shared/kernel/time/printed-date'
import { dueDays } from '#shared/selling/payment/due-days'
import styles from './due-list.module.css'

interface DueListProps {
  /** Cents. */
  readonly amount: Cents
  readonly installments: number
  readonly firstDueOn: string
}

/** When each parcela falls due, and how much it is: read out to the customer before it counts. */
export function DueList({ amount, installments, firstDueOn }: DueListProps) {
  const days = dueDays(firstDueOn, installments)
  return (
    <ol className={styles.list} aria-label="Vencimentos" data-many={installments > 6 || undefined}>
      {splitInstallments(amount, installments).map((part, index) => (
        <li key={days[index]}>
          <span>{printedDay(days[index] ?? firstDueOn)}</span>
          <span>{formatCents(part)}</span>
        </li>
      ))}
    </ol>
  )
}
