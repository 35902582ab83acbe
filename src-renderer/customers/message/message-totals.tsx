import type { MessageFilter } from '#shared/customers/message/message-filter'
import { stateNames } from '#shared/customers/message/message-states'
import { cents, sumBy } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { ErrorText } from '../../ui/fields/error-text'
import { stateTone } from './message-words'
import styles from './messages.module.css'

/** How many there are of what is looked at, in each state, and what they cost. */
export function MessageTotals({ filter }: { readonly filter: MessageFilter | null }) {
  const { value: totals, reply } = useAnswer('message.totals', filter === null ? null : { filter })
  if (reply?.ok === false) return <ErrorText>{messageFor(reply.error)}</ErrorText>
  const count = (totals ?? []).reduce((sum, one) => sum + one.count, 0)
  const price = sumBy(totals ?? [], (one) => cents(one.priceCents))
  return (
    <div className={styles.totals} role="status" aria-label="Totais">
      {totals !== null && (
        <>
          <strong>
            {count === 1 ? '1 mensagem' : `${count.toLocaleString('pt-BR')} mensagens`}
            {price > 0 && ` · ${formatCents(price)}`}
          </strong>
          {totals.map((one) => (
            <span key={one.state} data-tone={stateTone(one.state)}>
              {stateNames[one.state]} {one.count.toLocaleString('pt-BR')}
              {one.priceCents > 0 && ` · ${formatCents(cents(one.priceCents))}`}
            </span>
          ))}
        </>
      )}
    </div>
  )
}
