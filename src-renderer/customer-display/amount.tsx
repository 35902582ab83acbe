import type { CSSProperties } from 'react'
import styles from './amount.module.css'

interface AmountProps {
  readonly label: string
  /** Without the symbol. */
  readonly value: string
  readonly size: 'large' | 'huge'
  readonly tone?: 'good' | 'attention'
}

/** A figure to be read from two metres; it grows with the screen and never past its edge. */
export function Amount({ label, value, size, tone }: AmountProps) {
  const digits = { '--digits': value.length + 2 } as CSSProperties
  return (
    <div className={styles.amount} data-size={size} data-tone={tone}>
      <span className={styles.label}>{label}</span>
      <output className={styles.value} style={digits} aria-label={label}>
        <span className={styles.symbol}>R$</span> {value}
      </output>
    </div>
  )
}
