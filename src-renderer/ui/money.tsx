import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import styles from './money.module.css'

export interface MoneyProps {
  /** Cents. */
  readonly value: Cents
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | 'total'
  readonly tone?: 'plain' | 'quiet' | 'good' | 'attention' | 'stop'
  /** The price before a rule changed it. */
  readonly struck?: boolean
}

/** `R$ 1.234,56` in tabular figures, on one line, never cut. */
export function Money({ value, size = 'md', tone = 'plain', struck = false }: MoneyProps) {
  const Tag = struck ? 's' : 'span'
  return (
    <Tag className={styles.money} data-size={size} data-tone={tone}>
      {formatCents(value)}
    </Tag>
  )
}
