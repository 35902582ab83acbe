import { add } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import { payableTotal } from '#shared/selling/crediario/impute'
import type { InstallmentView } from '#shared/selling/crediario/receiving-view'
import styles from './owed-screen.module.css'

/** An open instalment in a row: which it is, how late, and what it comes to today. */
export function InstallmentFigures({ one }: { readonly one: InstallmentView }) {
  const { origin, installment, installments, dueOn, daysLate, open, fine, interest } = one
  return (
    <>
      <span className={styles.name}>
        <strong>
          {printedDay(dueOn)} · {installment}/{installments}
        </strong>
        <span className={styles.detail}>{origin}</span>
      </span>
      <span className={styles.late}>
        {daysLate > 0 ? `${daysLate} ${daysLate === 1 ? 'dia' : 'dias'} de atraso` : ''}
      </span>
      <span className={styles.figures}>
        <span className={styles.detail}>
          {formatCents(open)}
          {add(fine, interest) > 0 ? ` + ${formatCents(fine)} multa + ${formatCents(interest)} juros` : ''}
        </span>
        <strong>{formatCents(payableTotal(one))}</strong>
      </span>
    </>
  )
}
