import type { ReactNode } from 'react'
import styles from './status-chip.module.css'

export interface StatusChipProps {
  readonly icon: ReactNode
  readonly label: string
  /** Quiet when well; speaks when not. */
  readonly tone: 'quiet' | 'good' | 'attention' | 'stop'
  /** Read out and shown as a tooltip. */
  readonly detail?: string
  readonly onClick?: () => void
  /** Seldom looked at: while quiet an icon, and that only where there is room. */
  readonly aside?: boolean
}

/** One thing's state in the top bar. With `onClick` it opens the detail. */
export function StatusChip({ icon, label, tone, detail, onClick, aside = false }: StatusChipProps) {
  const content = (
    <>
      {icon}
      <span className={styles.label}>{label}</span>
    </>
  )
  if (onClick === undefined)
    return (
      <span className={styles.chip} data-tone={tone} data-aside={aside || undefined} title={detail}>
        {content}
      </span>
    )
  return (
    <button
      type="button"
      className={styles.chip}
      data-tone={tone}
      data-aside={aside || undefined}
      title={detail}
      onClick={onClick}
    >
      {content}
    </button>
  )
}
