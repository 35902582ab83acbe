import { Minus, Plus } from 'lucide-react'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { formatQuantity } from '#shared/kernel/money/quantity'
import type { ReturnableLine } from '#shared/selling/returns/return-view'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './return-lines.module.css'

interface ReturnLineRowProps {
  readonly line: ReturnableLine
  readonly text: string
  readonly problem: string | null
  /** What the quantity gives back, in cents; null while main has not said. */
  readonly amount: Cents | null
  readonly autoFocus: boolean
  readonly onText: (text: string) => void
  readonly onStep: (units: 1 | -1) => void
  readonly onWhole: () => void
}

/** A sold line: what is left of it, and how much comes back now. */
export function ReturnLineRow(props: ReturnLineRowProps) {
  const { line, text, problem, amount, onStep } = props
  const name = `${line.position} · ${line.description}${line.variant === '' ? '' : ` ${line.variant}`}`
  const nothingLeft = line.left === 0
  return (
    <li
      className={styles.line}
      data-chosen={amount !== null || undefined}
      data-done={nothingLeft || undefined}
    >
      <div className={styles.text}>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.detail}>
          Venda: {formatQuantity(line.sold)} {line.unit} por {formatCents(line.paid)}
          {line.returned > 0 && ` · devolvidos ${formatQuantity(line.returned)}`}
        </span>
        {problem !== null && <ErrorText>{problem}</ErrorText>}
      </div>
      {nothingLeft ? (
        <span className={styles.detail}>Tudo devolvido</span>
      ) : (
        <div className={styles.quantity}>
          <button
            type="button"
            className={styles.step}
            aria-label={`Menos um de ${name}`}
            onClick={() => onStep(-1)}
          >
            <Minus size={20} aria-hidden />
          </button>
          <input
            className={styles.field}
            aria-label={`Devolver de ${name}`}
            aria-invalid={problem !== null}
            value={text}
            placeholder="0"
            inputMode="decimal"
            autoComplete="off"
            maxLength={9}
            // The first line that can come back: quantities are typed from the first key on.
            data-home-focus={props.autoFocus || undefined}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => props.onText(event.currentTarget.value)}
          />
          <button
            type="button"
            className={styles.step}
            aria-label={`Mais um de ${name}`}
            onClick={() => onStep(1)}
          >
            <Plus size={20} aria-hidden />
          </button>
          <button
            type="button"
            className={styles.whole}
            aria-label={`Tudo de ${name}`}
            onClick={props.onWhole}
          >
            Tudo ({formatQuantity(line.left)})
          </button>
        </div>
      )}
      <span className={styles.amount}>{amount === null ? '' : formatCents(amount)}</span>
    </li>
  )
}
