import type { Cents } from '../../src-shared/money/cents'
import { tenderNames, type TenderKind } from '../../src-shared/payment/tender'
import { MoneyInput } from '../ui/money-input'
import styles from './count-form.module.css'
import { NoteField, type NoteFieldProps } from './note-field'

interface TendersStepProps extends NoteFieldProps {
  readonly tenders: readonly TenderKind[]
  /** Cents by tender; null or missing while not counted. */
  readonly counted: Partial<Record<TenderKind, Cents | null>>
  readonly onCounted: (tender: TenderKind, amount: Cents | null) => void
}

/** What the slips of each other tender come to. */
export function TendersStep({ tenders, counted, onCounted, note, onNote }: TendersStepProps) {
  return (
    <div className={styles.tenders}>
      {tenders.map((tender, index) => (
        <MoneyInput
          key={tender}
          label={tenderNames[tender]}
          size="lg"
          value={counted[tender] ?? null}
          onChange={(amount) => onCounted(tender, amount)}
          autoFocus={index === 0}
        />
      ))}
      <NoteField note={note} onNote={onNote} />
    </div>
  )
}
