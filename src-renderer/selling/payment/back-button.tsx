import { ArrowLeft } from 'lucide-react'
import { KeyHint } from '../../ui/key-hint'
import styles from './back-button.module.css'

interface BackButtonProps {
  readonly label: string
  readonly hasKey: boolean
  readonly onClick: () => void
}

/** Out of the payment: to the items, or, with an order, back to the queue. */
export function BackButton({ label, hasKey, onClick }: BackButtonProps) {
  return (
    <button
      type="button"
      className={styles.back}
      aria-keyshortcuts={hasKey ? 'Escape' : undefined}
      onClick={onClick}
    >
      <ArrowLeft size={20} aria-hidden />
      <span className={styles.label}>{label}</span>
      {hasKey && <KeyHint>Esc</KeyHint>}
    </button>
  )
}
