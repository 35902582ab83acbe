import type { CustomerId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { KnownLoyalty } from '#shared/loyalty/cashback/known-loyalty'
import { faultText } from '#shared/loyalty/port/fault-text'
import { dateAndTime } from '../../app/times'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { PointsCreditings } from '../scoring/points-creditings'
import { StatementList } from './statement-list'
import styles from './loyalty-tab.module.css'

/** “Fidelidade” of a customer's file: what the programme says now, what each said last, and what purchases scored. */
export function LoyaltyTab({ customerId }: { readonly customerId: CustomerId }) {
  const { value: known, reply } = useAnswer('loyalty.of-customer', { customerId })
  return (
    <div className={styles.tab}>
      <LiveStatement customerId={customerId} />
      {known === null && <Busy active={reply?.ok !== false} what="a fidelidade" />}
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {known !== null && <LastTold balances={known.balances} />}
      {known !== null && (
        <section aria-label="Pontos das compras">
          <h3 className={styles.heading}>Pontos das compras</h3>
          <PointsCreditings creditings={known.creditings} />
        </section>
      )}
    </div>
  )
}

/** Asked of the operator that serves this branch; nothing where none tells of a member, or none knows how to name them. */
function LiveStatement({ customerId }: { readonly customerId: CustomerId }) {
  const { reply } = useAnswer('loyalty.transactions', { customerId })
  if (reply === null) return <Busy active what="o programa de fidelidade" />
  if (reply.ok)
    return (
      <section aria-label={reply.value.name}>
        <h3 className={styles.heading}>{reply.value.name} agora</h3>
        <StatementList statement={reply.value} />
      </section>
    )
  const { error } = reply
  if (error.code === 'loyalty-off') return null
  return (
    <ErrorText lines={2}>
      {error.code === 'loyalty-fault'
        ? faultText(error.fault, 'o programa de fidelidade')
        : messageFor(error)}
    </ErrorText>
  )
}

function LastTold({ balances }: Pick<KnownLoyalty, 'balances'>) {
  return (
    <section aria-label="Último saldo conhecido">
      <h3 className={styles.heading}>Último saldo conhecido</h3>
      {balances.length === 0 && <p className={styles.quiet}>Nenhum programa informou um saldo ainda.</p>}
      <ul className={styles.list}>
        {balances.map(({ name, balance, at, validUntil }) => (
          <li key={name}>
            <strong>
              {name}: {formatCents(balance)}
            </strong>{' '}
            <span className={styles.quiet}>
              informado em {dateAndTime(at)}
              {validUntil !== null && `, vale até ${printedDay(validUntil.slice(0, 10))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
