import { Button } from '@mantine/core'
import type { MessageView } from '#shared/customers/message/message-operations'
import { purposeRules } from '#shared/customers/message/message-purpose'
import { mayMove } from '#shared/customers/message/message-states'
import { dateAndTime } from '../../app/times'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { useCommand } from '../../ipc/words/use-command'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { stateWords, whyWords } from './message-words'
import styles from './messages.module.css'

interface MessageWindowProps {
  readonly message: MessageView
  readonly onClose: () => void
  readonly onChanged: () => void
}

/** One message: its text, how it went, and what a person may do about it. */
export function MessageWindow({ message, onClose, onChanged }: MessageWindowProps) {
  const { id, state, subject, attempts, lastAt, purpose } = message
  const { value: text } = useAnswer('message.read', { id })
  const { busy, refusal, run } = useCommand()
  const mayAgain = mayMove(state, 'queued', 'person')
  const mayWithdraw = mayMove(state, 'withdrawn', 'person')
  const act = (name: 'message.try-again' | 'message.withdraw'): void =>
    void run(
      () => call(name, { id }),
      () => {
        onChanged()
        onClose()
      },
    )
  return (
    <Dialog
      opened
      title={subject ?? message.procedure}
      reason={`${purposeRules[purpose].name} · ${stateWords[state]}`}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose} data-autofocus>
            Voltar
          </Button>
          {mayWithdraw && (
            <Button variant="default" loading={busy} onClick={() => act('message.withdraw')}>
              Retirar
            </Button>
          )}
          {mayAgain && (
            <Button loading={busy} onClick={() => act('message.try-again')}>
              Tentar de novo
            </Button>
          )}
        </>
      }
    >
      <p className={styles.text}>{text === null ? '' : (text.body ?? 'O texto foi apagado.')}</p>
      <p className={styles.quiet}>
        {attempts === 0
          ? 'Ainda não foi enviada.'
          : `${attempts === 1 ? '1 tentativa' : `${attempts} tentativas`}${lastAt === null ? '' : `, a última em ${dateAndTime(lastAt)}`}.`}
      </p>
      {whyWords(message) !== null && <p>{whyWords(message)}</p>}
      {state === 'unknown' && <p>Enviar de novo pode fazer a pessoa recebê-la duas vezes.</p>}
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
