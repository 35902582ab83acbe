import type { Instant } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { programName } from '#shared/loyalty/port/program-id'
import type { PendingLoyalty } from '#shared/loyalty/telling/loyalty-work'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import { lastAnswer, nextAttempt, workName } from '../pending-words'
import styles from './pending-row.module.css'

interface PendingRowProps {
  readonly work: PendingLoyalty
  readonly now: Instant
}

/** What, for whom, since when, what came of it, and what comes next. */
export function PendingRow({ work, now }: PendingRowProps) {
  const { kind, program, saleNumber, maskedMember, amount, since, nextAttemptAt } = work
  const about = [
    programName(program),
    saleNumber === null ? null : `venda ${formatSaleNumber(saleNumber)}`,
    maskedMember,
    `desde ${dateAndTime(since)}`,
  ]
  return (
    <div className={styles.row}>
      <span className={styles.what}>
        <strong>{workName(kind, program)}</strong>
        <span className={styles.quiet}>{about.filter(Boolean).join(' · ')}</span>
        <span className={styles.answer}>{lastAnswer(work)}</span>
      </span>
      <span className={styles.amount}>{amount !== null && amount > 0 && formatCents(amount)}</span>
      <span className={styles.next} data-person={nextAttemptAt === null || undefined}>
        {nextAttempt(work, now)}
      </span>
    </div>
  )
}
