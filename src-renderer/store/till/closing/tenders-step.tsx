import { Fragment } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { tenderNames, type TenderKind } from '#shared/selling/payment/tender'
import { MoneyInput } from '../../../ui/fields/money-input'
import { NoteField, type NoteFieldProps } from './note-field'
import styles from './count-form.module.css'

/** Cents by tender; null or missing while not counted. */
type Amounts = Partial<Record<TenderKind, Cents | null>>

interface TendersStepProps extends NoteFieldProps {
  readonly tenders: readonly TenderKind[]
  readonly counted: Amounts
  readonly onCounted: (tender: TenderKind, amount: Cents | null) => void
  /** The tenders whose slips of cancellation or refund are counted apart. */
  readonly reversible: readonly TenderKind[]
  readonly reversed: Amounts
  readonly onReversed: (tender: TenderKind, amount: Cents | null) => void
}

/** What the slips of each other tender come to, and those of what it gave back. */
export function TendersStep(props: TendersStepProps) {
  const { tenders, counted, onCounted, reversible, reversed, onReversed, note, onNote } = props
  return (
    <div className={styles.tenders}>
      {tenders.map((tender, index) => (
        <Fragment key={tender}>
          <MoneyInput
            label={tenderNames[tender]}
            size="lg"
            value={counted[tender] ?? null}
            onChange={(amount) => onCounted(tender, amount)}
            autoFocus={index === 0}
          />
          {reversible.includes(tender) && (
            <MoneyInput
              label={`Estornos: ${tenderNames[tender]}`}
              size="lg"
              value={reversed[tender] ?? null}
              onChange={(amount) => onReversed(tender, amount)}
            />
          )}
        </Fragment>
      ))}
      <NoteField note={note} onNote={onNote} />
    </div>
  )
}
