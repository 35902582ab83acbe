import { Checkbox } from '@mantine/core'
import { formatCents } from '#shared/kernel/money/format'
import { valueTitle } from '#shared/rewards/stored-value/value-kind'
import type { ReturnableLoad } from '#shared/selling/returns/return-view'
import styles from './return-lines.module.css'

interface ReturnLoadRowProps {
  readonly load: ReturnableLoad
  readonly chosen: boolean
  readonly autoFocus: boolean
  readonly onChoose: (chosen: boolean) => void
}

/** Value bought with the sale: it comes back whole or not at all. */
export function ReturnLoadRow({ load, chosen, autoFocus, onChoose }: ReturnLoadRowProps) {
  const { kind, ending, amount, returned } = load
  const name = `${valueTitle(kind)} final ${ending}`
  return (
    <li className={styles.line} data-chosen={chosen || undefined} data-done={returned || undefined}>
      <div className={styles.text}>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.detail}>Vendido por {formatCents(amount)} · só volta inteiro</span>
      </div>
      {returned ? (
        <span className={styles.detail}>Já devolvido</span>
      ) : (
        <Checkbox
          label="Devolver"
          aria-label={`Devolver ${name}`}
          checked={chosen}
          data-home-focus={autoFocus || undefined}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <span className={styles.amount}>{chosen ? formatCents(amount) : ''}</span>
    </li>
  )
}
