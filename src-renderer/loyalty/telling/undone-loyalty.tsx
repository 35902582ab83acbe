import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { SaleId } from '#shared/kernel/ids'
import { undoneNote } from '#shared/loyalty/port/program-id'
import { outcomeWords } from './outcome-words'
import { useOutcomes } from './use-outcomes'
import classes from './undone-loyalty.module.css'

interface UndoneLoyaltyProps {
  readonly saleId: SaleId
  readonly after: 'void' | 'return'
}

/** “… cancelado” or “não cancelado”, with its reason, followed until it is done (FEATURES C8, C9, D7, E5). */
export function UndoneLoyalty({ saleId, after }: UndoneLoyaltyProps) {
  const outcomes = useOutcomes(saleId)
  const undone = outcomes.flatMap((outcome) => {
    const words = outcomeWords(outcome, after)
    return words === null ? [] : [{ ...words, program: outcome.program }]
  })
  if (undone.length === 0) return null
  const notes = outcomes.flatMap((one) =>
    one.undone === 'all' ? (undoneNote(one.program)?.screen ?? []) : [],
  )
  return (
    <section className={classes.undone} aria-label="Fidelidade" role="status">
      {undone.map(({ program, title, text, tone }) => (
        <div key={program} className={classes.one} data-tone={tone}>
          {tone === 'good' ? <CircleCheck size={22} aria-hidden /> : <TriangleAlert size={22} aria-hidden />}
          <span className={classes.text}>
            <strong>{title}</strong>
            <span>{text}</span>
          </span>
        </div>
      ))}
      {notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </section>
  )
}
