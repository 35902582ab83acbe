import { Button } from '@mantine/core'
import type { ConsentStanding } from '#shared/customers/consent/consent-operations'
import { channelNames } from '#shared/customers/message/message-channel'
import { purposeRules } from '#shared/customers/message/message-purpose'
import type { CustomerId } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import { call } from '../../ipc/client'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './consent.module.css'

interface ConsentRowProps {
  readonly customerId: CustomerId
  readonly standing: ConsentStanding
  readonly textVersion: number
  /** Something was said, or the words changed meanwhile. */
  readonly onSaid: () => void
}

/** One way to a customer: whether they want it, and the one tap that changes that. */
export function ConsentRow({ customerId, standing, textVersion, onSaid }: ConsentRowProps) {
  const { channel, purpose, isGiven, address, isBlocked } = standing
  const mayGive = useMay('consent.give')
  const { busy, refusal, run } = useCommand()
  const name = `${purposeRules[purpose].name} por ${channelNames[channel]}`
  const subject = { customerId, channel, purpose }
  const give = () =>
    callWithApproval('consent.give', { ...subject, textVersion }, `Registrar consentimento: ${name}`)
  const withdraw = () => call('consent.withdraw', subject)
  const refusedGiving = (error: AppError): string => {
    if (error.code === 'consent-text-changed') onSaid()
    return messageFor(error)
  }
  return (
    <section className={styles.standing} aria-label={name}>
      <span className={styles.way}>
        <strong>{name}</strong>
        <span className={styles.quiet}>{address ?? 'sem cadastro'}</span>
      </span>
      <span data-tone={isGiven ? 'good' : undefined}>{isGiven ? 'Autorizado' : 'Não autorizado'}</span>
      {isGiven ? (
        <Button variant="default" loading={busy} onClick={() => void run(withdraw, onSaid)}>
          Retirar
        </Button>
      ) : (
        mayGive && (
          <Button loading={busy} onClick={() => void run(give, onSaid, refusedGiving)}>
            Cliente autorizou
          </Button>
        )
      )}
      {isBlocked && (
        <span className={`${styles.wide} ${styles.blocked}`}>
          Endereço bloqueado: nada é enviado a ele até ser desbloqueado na Central de mensagens.
        </span>
      )}
      {refusal !== null && (
        <div className={styles.wide}>
          <ErrorText>{refusal}</ErrorText>
        </div>
      )}
    </section>
  )
}
