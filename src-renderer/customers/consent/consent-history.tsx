import { consentOriginNames } from '#shared/customers/consent/consent-decision'
import type { ConsentDecisionView } from '#shared/customers/consent/consent-operations'
import { channelNames } from '#shared/customers/message/message-channel'
import { dateAndTime } from '../../app/times'
import styles from './consent.module.css'

/** Everything one customer said, the newest first: who heard it, when, where and in which words. */
export function ConsentHistory({ decisions }: { readonly decisions: readonly ConsentDecisionView[] }) {
  if (decisions.length === 0) return <p className={styles.quiet}>Nunca foi perguntado.</p>
  return (
    <ol className={styles.history} aria-label="Histórico" tabIndex={0}>
      {decisions.map((one) => (
        <li key={one.id}>
          <span>{dateAndTime(one.at)}</span>
          <strong>
            {one.isGiven ? 'Autorizou' : 'Retirou'} {channelNames[one.channel]}
          </strong>
          <span className={styles.quiet}>{whereAndWho(one)}</span>
        </li>
      ))}
    </ol>
  )
}

function whereAndWho({ origin, terminalName, operatorName, textVersion }: ConsentDecisionView): string {
  const parts = [
    consentOriginNames[origin],
    terminalName,
    operatorName,
    textVersion === null ? null : `texto ${textVersion}`,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
