import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './error-text.module.css'

export interface ErrorTextProps {
  readonly id?: string
  /** Lines kept free for it; the longest message should fit. */
  readonly lines?: 1 | 2
  readonly children?: ReactNode
}

/** An error beside its field, read out when it appears. Keeps its line while empty: nothing jumps. */
export function ErrorText({ id, lines = 1, children }: ErrorTextProps) {
  const empty = children === undefined || children === null || children === ''
  return (
    <div id={id} role="alert" className={styles.error} data-lines={lines}>
      {!empty && (
        <>
          <CircleAlert size={18} aria-hidden className={styles.icon} />
          <span>{children}</span>
        </>
      )}
    </div>
  )
}
