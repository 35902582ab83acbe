import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SaleId } from '../../src-shared/ids'
import { outcomeWords } from './outcome-words'
import classes from './undone-loyalty.module.css'
import { useOutcomes } from './use-outcomes'

interface UndoneLoyaltyProps {
  readonly saleId: SaleId
  /** What else to know where something was cancelled. */
  readonly note?: ReactNode
}

/** “CRM&Bônus cancelado” or “não cancelado”, with its reason, followed until it is done (FEATURES C8, C9). */
export function UndoneLoyalty({ saleId, note }: UndoneLoyaltyProps) {
  const undone = useOutcomes(saleId).flatMap((outcome) => {
    const words = outcomeWords(outcome)
    return words === null ? [] : [{ ...words, program: outcome.program }]
  })
  if (undone.length === 0) return null
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
      {note !== undefined && <p className={classes.note}>{note}</p>}
    </section>
  )
}
