import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { ReceiptPaper } from './receipt-paper'
import styles from './receipt-window.module.css'

/** A paper on the screen, to be read and scrolled by keyboard too. */
export function PaperDesk({
  document,
  label,
}: {
  readonly document: ReceiptDocument
  readonly label: string
}) {
  return (
    <div className={styles.desk} role="region" aria-label={label} tabIndex={0}>
      <ReceiptPaper document={document} />
    </div>
  )
}
