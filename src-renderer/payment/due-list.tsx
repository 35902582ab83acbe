import type { Cents } from '#shared/money/cents'
import { formatCents } from '#shared/money/format'
import { splitInstallments } from '#shared/money/installments'
import { dueDays } from '#shared/payment/due-days'
import { printedDay } from '#shared/receipt/printed-date'
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
