import type { CSSProperties } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { quickNotes } from '#shared/selling/payment/cash-notes'
import { useFixedKey } from '../../../keys/use-fixed-key'
import { KeyHint } from '../../../ui/key-hint'
import styles from './quick-notes.module.css'

interface QuickNotesProps {
  /** What is left to pay, in cents. */
  readonly due: Cents
  readonly onPick: (received: Cents) => void
}

const letters = ['a', 'b', 'c', 'd'] as const

/** What the customer most likely hands over, one tap each, or Alt and its letter. */
export function QuickNotes({ due, onPick }: QuickNotesProps) {
  const notes = quickNotes(due)
  return (
    <div className={styles.notes} role="group" aria-label="Valores rápidos">
      {letters.map((letter, place) => {
        const amount = notes[place]
        return amount !== undefined && <Note key={letter} letter={letter} amount={amount} onPick={onPick} />
      })}
    </div>
  )
}

interface NoteProps {
  readonly letter: (typeof letters)[number]
  readonly amount: Cents
  readonly onPick: (received: Cents) => void
}

function Note({ letter, amount, onPick }: NoteProps) {
  useFixedKey(`note-${letter}`, () => onPick(amount))
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.note}
      aria-keyshortcuts={`Alt+${letter.toUpperCase()}`}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPick(amount)}
    >
      <span className={styles.amount} style={{ '--figures': formatCents(amount).length } as CSSProperties}>
        {formatCents(amount)}
      </span>
      <KeyHint>{`Alt ${letter.toUpperCase()}`}</KeyHint>
    </button>
  )
}
