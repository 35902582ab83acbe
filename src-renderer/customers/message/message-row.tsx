import { channelNames } from '#shared/customers/message/message-channel'
import { stateNames } from '#shared/customers/message/message-states'
import type { MessageView } from '#shared/customers/message/message-view'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { dateAndTime } from '../../app/times'
import { stateTone, whyWords } from './message-words'
import styles from './messages.module.css'

/** A message in the list: to whom, by what, and where it is. */
export function MessageRow({ message }: { readonly message: MessageView }) {
  const { channel, customerName, address, procedure, state, createdAt, priceCents } = message
  return (
    <span className={styles.row}>
      <span className={styles.cell}>
        <strong>{customerName ?? address ?? 'Dados apagados'}</strong>
        <span className={styles.quiet}>
          {channelNames[channel]}
          {customerName !== null && address !== null && ` · ${address}`}
        </span>
      </span>
      <span className={styles.cell}>
        <span>{procedure}</span>
        <span className={styles.quiet}>{dateAndTime(createdAt)}</span>
      </span>
      <span className={styles.cell}>
        <span data-tone={stateTone(state)}>{stateNames[state]}</span>
        <span className={styles.quiet}>{whyWords(message) ?? ''}</span>
      </span>
      <span className={styles.figure}>{priceCents === 0 ? '' : formatCents(cents(priceCents))}</span>
    </span>
  )
}
