import type { Cents } from '#shared/kernel/money/cents'
import { MoneyInput } from '../../../ui/fields/money-input'
import type { CashCount } from './cash-count'
import { CashCounter } from './cash-counter'
import { NoteField, type NoteFieldProps } from './note-field'
import styles from './count-form.module.css'

interface CashStepProps extends Partial<NoteFieldProps> {
  readonly pieces: CashCount
  readonly onPieces: (pieces: CashCount) => void
  /** Cents; null while not counted. */
  readonly cash: Cents | null
  readonly onCash: (cash: Cents | null) => void
  readonly left: Cents | null
  readonly onLeft: (left: Cents | null) => void
}

/** Notes and coins, or their sum; and how much of it stays for the next session. */
export function CashStep({ pieces, onPieces, cash, onCash, left, onLeft, note, onNote }: CashStepProps) {
  return (
    <>
      <CashCounter count={pieces} onChange={onPieces} />
      <div className={styles.sum}>
        <MoneyInput
          label="Dinheiro contado"
          description="A soma acima, ou digite."
          size="lg"
          value={cash}
          onChange={onCash}
          autoFocus
        />
        <MoneyInput
          label="Fica na gaveta"
          description="Para o próximo turno."
          size="lg"
          value={left}
          onChange={onLeft}
        />
        {note !== undefined && onNote !== undefined && <NoteField note={note} onNote={onNote} />}
      </div>
    </>
  )
}
