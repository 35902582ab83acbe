import type { SaleId } from '#shared/kernel/ids'
import { finishedWords } from './finished-words'
import { useOutcomes } from './use-outcomes'
import classes from './finished-loyalty.module.css'

/** What the programmes say of the sale just finished: used, generated, or not confirmed (FEATURES C7, D4, E5). */
export function FinishedLoyalty({ saleId }: { readonly saleId: SaleId }) {
  const said = useOutcomes(saleId).flatMap((outcome) => {
    const words = finishedWords(outcome)
    return words === null ? [] : [{ ...words, program: outcome.program }]
  })
  if (said.length === 0) return null
  return (
    <span role="status" className={classes.said}>
      {said.map(({ program, text, tone }) => (
        <span key={program} data-tone={tone}>
          {text}
        </span>
      ))}
    </span>
  )
}
