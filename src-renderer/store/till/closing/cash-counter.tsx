import { TextInput } from '@mantine/core'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { Money } from '../../../ui/money'
import { denominations, parsePieces, type CashCount } from './cash-count'
import styles from './cash-counter.module.css'

export interface CashCounterProps {
  readonly count: CashCount
  readonly onChange: (count: CashCount) => void
}

/** Notes and coins: how many of each. */
export function CashCounter({ count, onChange }: CashCounterProps) {
  return (
    <fieldset className={styles.counter}>
      <legend className={styles.legend}>Notas e moedas</legend>
      {denominations.map((value) => {
        const pieces = count[value] ?? 0
        return (
          <label key={value} className={styles.row}>
            <span className={styles.value}>{formatCents(value)}</span>
            <TextInput
              aria-label={`Quantidade de ${formatCents(value)}`}
              inputMode="numeric"
              autoComplete="off"
              placeholder="0"
              value={pieces === 0 ? '' : String(pieces)}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => onChange({ ...count, [value]: parsePieces(event.currentTarget.value) })}
              className={styles.pieces}
            />
            {pieces > 0 && <Money value={cents(value * pieces)} />}
          </label>
        )
      })}
    </fieldset>
  )
}
