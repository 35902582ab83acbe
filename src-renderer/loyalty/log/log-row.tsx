import { formatCents } from '#shared/kernel/money/format'
import { answerText, durationText } from '#shared/loyalty/log/log-words'
import { loyaltyOperationNames, type LoyaltyLogEntry } from '#shared/loyalty/log/loyalty-log'
import { programName } from '#shared/loyalty/port/program-id'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../app/times'
import styles from './log-row.module.css'

/** When, what was asked of whom, and what came of it; how long it took. */
export function LogRow({ entry }: { readonly entry: LoyaltyLogEntry }) {
  const { at, program, operation, saleNumber, maskedMember, amount, attempt, duration, fault } = entry
  const about = [
    programName(program),
    saleNumber === null ? null : `venda ${formatSaleNumber(saleNumber)}`,
    maskedMember,
    amount === null ? null : formatCents(amount),
  ]
  return (
    <div className={styles.row}>
      <span className={styles.moment}>{dateAndTime(at)}</span>
      <span className={styles.cell}>
        <strong>{loyaltyOperationNames[operation]}</strong>
        <span className={styles.quiet}>{about.filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.cell} data-fault={fault !== null || undefined}>
        <span className={styles.answer}>{answerText(entry)}</span>
        <span className={styles.quiet}>
          {durationText(duration)}
          {attempt > 1 && ` · ${attempt}ª tentativa`}
        </span>
      </span>
    </div>
  )
}
