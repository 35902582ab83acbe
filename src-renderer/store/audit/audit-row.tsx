import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { actionName } from '#shared/store/audit/audit-actions'
import type { AuditEntry } from '#shared/store/audit/audit-entry'
import { detailLine } from '#shared/store/audit/detail-words'
import { dateAndTime } from '../../app/times'
import styles from './audit-row.module.css'

/** When, who, what; the rest in one line beneath. */
export function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  const { at, operatorName, approverName, action, saleNumber, detail } = entry
  return (
    <div className={styles.row}>
      <span className={styles.moment}>{dateAndTime(at)}</span>
      <span className={styles.what}>
        <span className={styles.action}>
          {actionName(action)}
          {saleNumber !== null && ` · venda ${formatSaleNumber(saleNumber)}`}
        </span>
        <span className={styles.detail}>{detailLine(detail)}</span>
      </span>
      <span className={styles.who}>
        <span>{operatorName ?? 'Ninguém'}</span>
        {approverName !== null && <span className={styles.detail}>aprovado por {approverName}</span>}
      </span>
    </div>
  )
}
