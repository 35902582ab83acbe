import type { Cents } from '../../src-shared/money/cents'
import { formatCents } from '../../src-shared/money/format'
import { quickNotes } from '../../src-shared/payment/cash-notes'
import styles from './quick-notes.module.css'

interface QuickNotesProps {
  /** What is left to pay, in cents. */
  readonly due: Cents
  readonly onPick: (received: Cents) => void
}

/** What the customer most likely hands over, one tap each. */
export function QuickNotes({ due, onPick }: QuickNotesProps) {
  return (
    <div className={styles.notes} role="group" aria-label="Valores rápidos">
      {quickNotes(due).map((amount) => (
        <button
          key={amount}
          type="button"
          tabIndex={-1}
          className={styles.note}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(amount)}
        >
          {formatCents(amount)}
        </button>
      ))}
    </div>
  )
}
