import type { AttemptView } from '#shared/customers/message/message-view'
import { dateAndTime } from '../../app/times'
import { attemptWords, sayFault, stateTone } from './message-words'
import styles from './messages.module.css'

/** Every attempt to send a message and what came of it, the newest first. */
export function MessageAttempts({ attempts }: { readonly attempts: readonly AttemptView[] }) {
  if (attempts.length === 0) return <p className={styles.quiet}>Ainda não foi enviada.</p>
  return (
    <section aria-label="Tentativas">
      <ul className={styles.attempts}>
        {attempts.map(({ attempt, at, gateway, state, fault }) => (
          <li key={attempt} className={styles.attempt}>
            <span>{`${attempt}ª tentativa`}</span>
            <span>{dateAndTime(at)}</span>
            <span>{gateway}</span>
            <span className={styles.cell}>
              <span data-tone={stateTone(state)}>{attemptWords(state)}</span>
              {fault !== null && <span className={styles.why}>{sayFault(fault)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
